package org.xbrlr.table.definition;

import java.util.List;

/** The lines that {@link SentencePhrases} reads, edited by hand. They stand in a class because no jar is opened to read it. */
final class ShippedPhrases {
    static final List<String> LINES = List.of("""
# The words that labels use, and below them what definitions say for it: org.xbrlr.table.definition.SentencePhrases reads this.
# A phrase stands indented under its words; ... is anything between its parts. Known from the usage of the taxonomies, not taken
# from any filer; edited by hand.
net income loss
  consolidated profit or loss ... including the portion attributable to the noncontrolling
net income loss attributable to stockholders of the company
  portion of profit or loss ... attributable to the parent
net income loss attributable noncontrolling interests
  profit or loss ... attributable to noncontrolling
  profit or loss ... attributable to the noncontrolling
net income attributable common stockholders
  net income (loss) ... attributable to ... common
  net income (loss) ... available to ... common
gross profit margin
  less cost of goods and services
income loss before income taxes provision
  continuing operations ... before deduction of income tax
  income or loss from continuing operations ... before ... income tax
  sum of operating profit and nonoperating income ... before income tax
provision for benefit from income taxes
  current income tax expense (benefit) and deferred
income loss from operations operating income
  net result for the period of deducting operating expenses
total operating expenses
  recurring costs associated with normal operations
general administrative
  expenses of managing and administering
  office supplies
selling general administrative
  costs related to selling a firm's product ... general and administrative
  expenses ... selling ... general and administrative
sales marketing selling
  expenses directly related to the marketing or selling
research development
  costs incurred ... discovery of new knowledge
revenue revenues net sales total
  aggregate revenue recognized
  revenue from sale of goods and services
  revenue from satisfaction of performance obligation
  revenue recognized from goods sold
cost of revenue revenues sales total
  cost of goods produced and sold
  cost related to goods produced and sold
  costs of goods produced and sold
  costs related to goods produced and sold
cost of revenue revenues total
  costs incurred ... directly related to generat ... revenues
net income loss per share basic
  per each share of common stock or unit outstanding
net income loss per share diluted
  to each share of common stock or common unit outstanding during the reporting period and to each share or unit that would have been
  to each share of common stock or unit outstanding during the reporting period and to each share or unit that would have been
weighted average shares outstanding basic
  [basic] shares or units
  average number of ... shares ... basic
weighted average shares outstanding diluted
  average number of shares or units issued and outstanding that are used in calculating diluted
total assets
  carrying amounts ... of all assets that are recognized
total current assets
  of all assets that are expected to be realized in cash ... within one year
total liabilities
  carrying amounts ... of all liabilities that are recognized
total current liabilities
  total obligations incurred as part of normal operations ... twelve months
total liabilities and equity stockholders
  liabilities and equity items
total stockholders equity balance
  total of all stockholders' equity ... attributable to the parent
total equity balance
  stockholders' equity ... including the portion attributable to noncontrolling
  total of stockholders' equity ... noncontrolling
noncontrolling interests subsidiaries
  equity ... attributable to noncontrolling interest
  not attributable ... to the parent
  portion of equity ... noncontrolling
retained earnings accumulated deficit
  cumulative amount of the reporting entity's undistributed earnings
additional paid capital
  excess of issue price over par
  received from shareholders in common stock-related transactions that are in excess of par
accumulated other comprehensive income loss
  accumulated change in equity from transactions and other events
common stock
  aggregate par or stated value of issued nonredeemable common
preferred stock
  aggregate par or stated value of issued nonredeemable preferred
cash cash equivalents
  currency on hand as well as demand deposits
accounts receivable net trade
  amount ... due ... from customers ... for goods or services
  right to consideration from customer
inventory inventories total
  after valuation and lifo reserves of inventory
prepaid expenses other current assets
  paid in advance for costs that provide economic benefits
prepaid
  consideration paid in advance
property plant equipment
  physical assets used in the normal conduct of business
gross
  before accumulated depreciation
net
  after accumulated depreciation
net carrying amount
  after accumulated amortization
gross carrying amount
  before accumulated amortization
  before amortization
goodwill
  representing future economic benefits arising from other assets acquired in a business combination
operating lease right of use assets
  right to use underlying asset under operating lease
finance lease assets
  right to use underlying asset under finance lease
operating lease liabilities
  discounted obligation for lease payments from operating lease
  obligation for lease payments from lessee's operating lease
finance lease liabilities
  obligation for lease payments from finance lease
lease liabilities present value
  discounted obligation
total lease payments minimum
  undiscounted obligation for lease payment
less interest imputed
  undiscounted obligation for lease payments in excess of discounted
accounts payable
  liabilities incurred ... to vendors for goods and services
  obligations incurred ... invoices
accrued compensation payroll
  accrued ... employee
  accrued ... salaries
  accrued ... wages
  employee-related
deferred revenue contract liabilities customer
  obligation to transfer good or service to customer
net of current portion long term non-current noncurrent
  after one year or
  classified as noncurrent
  due after one year
  expected to be taken into income
  payable after one year
current portion
  classified as current
  due within
  next twelve months
  within one year
deferred tax liabilities assets net
  deferred tax assets ... net of deferred tax
  deferred tax liabilities ... net of deferred tax
  net amount of deferred tax
unrecognized tax benefits uncertain
  tax benefits ... reserved
  tax positions
valuation allowance
  deferred tax assets for which it is more likely than not
net cash provided used operating activities
  cash inflow (outflow) from operating activities
net cash provided used investing activities
  cash inflow (outflow) from investing activities
net cash provided used financing activities
  cash inflow (outflow) from financing activities
net increase decrease cash
  amount of increase (decrease) in cash
  net change ... cash and cash equivalents
purchases property equipment capital expenditures
  acquisition of ... physical assets
  cash outflow associated with the acquisition of long-lived, physical assets
acquisitions business net cash acquired
  acquire ... business
  business ... acqui
purchases marketable securities investments short-term
  cash outflow ... acqui ... investment
  cash outflow ... acqui ... securities
  outflow through purchase of
maturities proceeds
  cash inflow ... maturities
  cash inflow ... maturity
  maturity ... of all investments
  maturity ... of all securities
  maturity ... of investments
  maturity ... of securities
sales proceeds
  cash inflow ... sale ... investment
  cash inflow ... sale ... securities
repurchases common stock
  reacquire common stock
proceeds exercises options issuances stock
  cash inflow ... exercise ... option
  cash inflow ... exercise ... stock
  exercise of options
  exercise of stock options
repayments payments debt
  cash outflow ... debt
  cash outflow ... repay
proceeds issuances debt borrowings
  cash inflow ... borrowing
  cash inflow ... debt
  cash inflow ... issuance of
taxes paid net share settlement withholding
  cash outflow ... tax ... share-based
  cash outflow ... tax ... withholding
cash paid taxes income
  cash paid ... federal ... tax
  cash paid ... foreign ... tax
  cash paid ... income tax
stock based compensation
  deferred tax asset ... compensation
  deferred tax asset ... share-based
  deferred tax asset ... stock
  equity-based compensation
  noncash expense for equity
  noncash expense for share
  share-based payment arrangement
depreciation amortization
  allocate the cost ... over ... useful li
  charged against earnings to allocate the cost
  expense recognized in the current period ... allocat ... cost of assets
  expense recognized in the current period ... allocat ... cost of intangible
  expense recognized in the current period ... allocat ... cost of tangible
  expense recognized in the period ... allocat ... cost of assets
  expense recognized in the period ... allocat ... cost of intangible
  expense recognized in the period ... allocat ... cost of tangible
changes accounts receivable
  increase (decrease) ... due from customers
  increase (decrease) ... during the period ... receivable
  increase (decrease) ... during the reporting period ... receivable
  increase (decrease) ... in the period ... receivable
changes inventory
  increase (decrease) ... inventor
accounts payable accrued liabilities changes
  increase (decrease) ... obligations due
  increase (decrease) ... payable
deferred revenue changes
  increase (decrease) ... deferred revenue
  increase (decrease) ... obligation to transfer good
foreign currency
  foreign currency transaction
  gain (loss) ... foreign currency
foreign currency translation adjustment
  translating ... subsidiary
comprehensive income
  increase (decrease) in equity from transactions and other events
shares outstanding issued
  shares of ... outstanding ... balance sheet
shares authorized
  maximum number of ... shares permitted
  permitted to be issued
shares issued
  number of common share issued
  number of common share of ... issued
  number of common shares issued
  number of common shares of ... issued
  number of preferred share issued
  number of preferred share of ... issued
  number of preferred shares issued
  number of preferred shares of ... issued
  number of share issued
  number of share of ... issued
  number of shares issued
  number of shares of ... issued
  total number of common shares ... that have been sold or granted
par value per share
  face amount or stated value per share
deferred
  excess of revenue
  reduction to revenue
nonvested unvested beginning ending balance outstanding
  non-vested ... outstanding
beginning ending balance outstanding
  options outstanding
granted
  award issued during the period
  awards issued during the period
  grant made during the period
  granted during the period
  granted during the reporting period
  grants made during the period
cancelled forfeited expired
  cancelled ... options
  cancelled ... period
  forfeited ... options
  forfeited ... period
  terminat ... during the
  terminat ... options
  terminat ... period
vested released
  gained the right ... receive
  vested during the period
  vested during the reporting period
exercised
  exercise of options
  options exercised
aggregate intrinsic value
  exceed the exercise price
  exceeds the exercise price
  exercise price of options exercis
  exercise price of options outstanding
weighted average exercise price
  price at which grantees can acquire
  price ... at which ... acquire ... options
  price ... at which ... acquire ... shares
  price ... at which ... acquired ... options
  price ... at which ... acquired ... shares
weighted average grant date fair value
  fair value at grant date
  weighted-average fair value
unrecognized compensation cost expense unamortized
  cost not yet recognized
  unrecognized ... cost ... award
  unrecognized ... cost ... share-based
weighted average period recognized years
  cost not yet recognized ... period
  cost not yet recognized ... term
  period over which ... expected
  period over which ... recognized
vested expected to vest
  fully vested and expected to vest
dividend yield
  expected dividend
  rate of dividends
expected term
  period of time ... outstanding
interest rate stated coupon
  contractual interest rate
unused available amount committed
  amount of borrowing capacity ... currently available
  remaining borrowing
principal aggregate unpaid balance face
  face amount
  outstanding principal
  par (principal) amount
debt carrying value total
  carrying amount ... debt
  carrying amount ... long-term
  carrying amount ... notes
  long-term debt
discount issuance costs
  debt issuance cost
  unamortized debt
  unamortized discount
net operating loss carryforwards
  capital loss
  deferred tax asset ... carryforward
  deferred tax asset ... operating loss
term
  period of time between issuance and maturity
  term of debt
ownership interest percent
  ownership percentage
  percentage of ownership
remaining performance obligations unrecognized revenue
  revenue ... not yet recognized
  transaction price allocated
revenue recognized from contract liability deferred balance
  previously included in balance of obligation
  revenue recognized that was included in contract liability
  revenue recognized that was previously included in contract liability
useful life estimated
  period of useful life of property
  useful life of long lived, physical
  useful life of physical
  useful life of productive
  useful lives of long lived, physical
  useful lives of physical
  useful lives of productive
number of segments
  number of operating segments
  number of reportable segments
gross unrealized gains
  accumulated unrealized gain
  before tax ... unrealized gain
  gross unrealized holding gain
gross unrealized losses
  unrealized holding loss
adjusted amortized cost
  cost of debt and equity
  cost of investment in debt
  cost of investments in debt
year two
  second fiscal year
  second rolling
year three
  third fiscal year
  third rolling
year four
  fourth fiscal year
  fourth rolling
year five
  fifth fiscal year
  fifth rolling
year one
  first fiscal year
  next fiscal year
  next rolling
  next twelve months
thereafter
  after fifth
  after the fifth
  after year five
  fifth fiscal year and thereafter
remainder
  remainder of current fiscal year
  remainder of current the fiscal year
  remainder of fiscal year
  remainder of the fiscal year
match percent contribution
  percentage ... employee
  percentage ... match
loss damages claims
  loss contingency
legal
  legal costs
  legal fees
leased assets obtained exchange lease liabilities
  aggregate amount of noncash ... leasehold
  right-of-use asset obtained
operating cash outflows operating leases
  cash outflow from operating lease
  operating lease, excluding payments
operating cash outflows finance leases interest
  interest paid on finance lease
financing cash outflows finance leases principal
  finance lease ... principal
  principal payment on finance lease
interest on lease liabilities
  expense on finance lease liability
  interest expense on finance lease
amortization leased assets
  amortization expense attributable to right-of-use asset from finance lease
weighted average discount rate
  discount rate ... lease
  weighted average discount rate
warranty
  product warranty
  standard ... warranty
costs incurred
  decrease in ... warrant ... payments
  payment ... warrant
  payments ... warrant
provision
  increase in ... warrant ... issued
  issued ... warrant
fiscal period focus
  fiscal period values are
current fiscal year end date
  end date of current fiscal year
  end date of fiscal year
central index key
  10-digit
  identif ... central index key
registrant name
  exact name of the entity
restricted stock units rsus awards
  equity-based awards
  equity-based payment instruments
  excluding share (or unit) options
  excluding stock (or unit) options
  other than (or unit) option
  other than stock (or unit) option
options stock
  options outstanding
  share options
damages awarded
  damages awarded to the plaintiff
damages sought claimed
  the plaintiff seeks
interest expense total
  cost of borrowed funds accounted for as interest expense
contractual interest coupon
  interest incurred ... excluding amortization
amortization debt discounts issuance costs
  amortization expense ... debt
  amortization expense ... discount
  amortization of debt financing
  amortization of financing
tax statutory federal rate
  statutory income tax rate to pretax
  statutory income tax rates to pretax
  statutory tax rate to pretax
  statutory tax rates to pretax
notional amount
  nominal or face amount
raw materials
  unprocessed items
work in process progress
  partially completed
finished goods
  readily available for sale
construction in progress
  not placed in service
  not placed into service
  not yet placed in service
  not yet placed into service
interest fees loans income
  interest and fee income earned from loans
  interest and fee income ... loans
  interest and fees generated by loans
interest dividend income total
  interest and dividends earned
interest deposits banks income
  interest income ... placed with
interest expense deposits
  expense incurred ... deposit
net interest income after provision loan credit losses
  interest income (expense) after provision
  net interest income or expense after provision
provision for loan credit losses
  amount of credit loss ... financing receivable
  amount of credit loss ... loan
  amount of expense related to ... financing receivable
  amount of expense related to ... loan
  expense for expected credit loss
noninterest income total
  non-interest income
  revenue earned, classified as other, excluding interest
total deposits
  aggregate of all ... deposit
  all domestic and foreign ... deposit liabilities
allowance credit losses loan doubtful accounts
  allowance for credit loss ... financing receivable
  allowance for credit loss ... loan
  allowance to cover probable credit losses
loans net receivable
  financing receivable ... after allowance
  financing receivable ... net of allowance
  net of unearned income ... loan
charge offs write offs
  charge off
  charged off
  deduction of ... uncollect
  write-off
  writeoff
recoveries
  recovery of
projected benefit obligation
  benefit obligation of defined benefit
fair value plan assets
  assets segregated and restricted to provide benefits
  fair value of assets ... defined benefit
  fair value of plan assets ... defined benefit
funded status
  funded (unfunded) status
service cost
  actuarial cost for service
  actuarial present value of benefits attributed to service
  service rendered by ... participants
interest cost
  cost recognized for passage of time
  interest cost ... benefit
  interest cost ... plan
expected return plan assets
  expected return (loss) on plan
  expected return ... plan assets
amortization actuarial loss gain
  gain (loss) ... recognized in net periodic
net periodic benefit cost
  net periodic benefit cost
  total ... net periodic
discount rate
  discount rate ... benefit
  weighted average rate ... present value of benefit
benefits paid payments
  benefits expected to be paid
  expected ... benefit payment
  payment to participants
  payment to plan participants
  payments to participants
  payments to plan participants
operating income loss
  excess of operating revenues
other income expense net nonoperating
  amount of expense (income) classified as other
  income (expense) related to nonoperating
interest investment income
  income derived from investments
  interest income earned
  interest income ... net
interest expense
  cost of borrowed funds
equity method earnings losses income affiliates
  entity's proportionate share ... earnings ... equity method
  entity's proportionate share ... net income ... equity method
  entity's share ... earnings ... equity method
  entity's share ... net income ... equity method
  equity method invest ... proportionate
  equity method invest ... share
impairment charges
  write-down
  writedown
gain loss on sale disposal disposition
  difference between the ... sale price
  gain (loss) ... dispos
restructuring charges costs
  exit cost
  severance
deferred income taxes
  deferred income tax expense (benefit)
  deferred income tax ... expense (benefit)
  deferred tax ... expense (benefit)
current federal
  current domestic ... tax expense
  current federal ... tax expense
  current ... federal tax
current state local
  current state and local tax
current foreign
  current foreign income tax
  current foreign tax
deferred federal
  deferred domestic ... tax expense
  deferred federal ... tax expense
  deferred ... federal tax
deferred state
  deferred state and local
domestic united states
  domestic ... before income tax
  income (loss) from continuing operations before income tax ... domestic
  income (loss) from continuing operations before income tax ... united states
foreign
  income (loss) ... before income tax ... foreign
effective tax rate
  effective income tax rate
  percentage of current income tax expense
  percentage of the sum of ... current income tax
federal statutory tax rate
  federal statutory tax rate applicable
  percentage of domestic federal statutory
state taxes net federal benefit
  state and local income taxe
  state and local tax
tax credits
  research credit
accruals accrued
  deductible temporary difference from accrued
  deductible temporary differences from accrued
property plant equipment depreciation
  deferred tax liabilit ... depreciation
  deferred tax liabilit ... property
net deferred tax assets total
  deferred tax asset ... after allocation of valuation
  deferred tax asset, after
  deferred tax assets, after
  net of valuation
gross total deferred tax assets
  before allocation of valuation
  before the allocation of valuation
  before the valuation
  before valuation
  deferred tax asset before
  deferred tax assets before
total deferred tax liabilities
  amount of deferred tax liability attributable to taxable temporary differences
  deferred tax liabilit ... attributable to all taxable temporary differences.
  deferred tax liabilit ... attributable to taxable temporary differences.
additions increases current year tax positions
  increase in unrecognized ... current period
  increase in unrecognized ... current year
additions increases prior year tax positions
  increase in unrecognized ... prior
reductions decreases prior year
  decrease in unrecognized ... prior
settlements
  decrease in unrecognized ... settlement
lapse statute limitations expiration
  statutes of limitation
impact effective tax rate
  would affect ... effective income tax rate
  would affect ... effective tax rate
  would favorably ... effective income tax rate
  would favorably ... effective tax rate
  would impact ... effective income tax rate
  would impact ... effective tax rate
intangible assets
  finite-lived intangible
  intangible assets ... finite
  limited useful life
amortization expected
  amortization expense ... following
  amortization expense ... next
  amortization expense ... succeeding
  expected to be recognized during
purchase price consideration total
  aggregate ... fair value of ... consideration
  consideration transferred
intangible assets acquired
  identifiable asset ... acquired
  identifiable assets ... acquired
  identifiable intangible asset ... acquired
  identifiable intangible assets ... acquired
minimum payments commitments
  contractual obligation
  contractual payment
  future minimum payments
  minimum payments due
  minimum payments required
guarantees
  guarantee ... maximum
  maximum potential amount
  surety
estimated loss range
  estimate of ... loss ... contingen
  possible loss
  reasonably possible
repurchase program authorized
  stock repurchase
remaining repurchase
  available for repurchase
  available to be repurchase
treasury stock
  cost of treasury
  reacquired
dividends declared per share
  dividends declared during the period for each share
dividends declared paid
  cash dividends
  distribution
redeemable
  mezzanine
  temporary equity
conversion convertible preferred
  conversion of stock
  preferred stock ... convertible
antidilutive anti-dilutive excluded shares
  could potentially dilute
  potentially could dilute
dilutive effect
  incremental common shares attributable
  incremental shares attributable
employee stock purchase plan espp
  employee stock purchase plan
votes
  number of votes
employees
  number of employees
  number of persons
number stores locations properties
  number of facilities
  number of restaurants
  number of units in real estate
capital expenditures
  expenditures ... long-lived
long lived assets
  noncurrent assets ... located
  noncurrent assets ... other than
net assets
  assets minus liabilities
oil gas
  barrel
rental lease income
  lease revenue
accumulated depreciation real estate
  real estate ... accumulated depreciation
losses claims
  claim incurred
  claims incurred
  losses and loss adjustment
level
  quoted price in active
  quoted prices in active
certificates deposit
  certificate of deposit
restricted cash
  restricted as to withdrawal
advertising
  advertis
professional fees
  professional services
dividends payable
  unpaid ... dividend
  unpaid ... dividends
customer deposits advances
  advance payment from customer
  advance payments from customer
  received from customer as a deposit
  received from customer as deposit
  received from customers as a deposit
  received from customers as deposit
prepaid expenses other assets changes
  increase (decrease) ... other assets
  increase (decrease) ... other current assets
  increase (decrease) ... prepaid
income taxes payable changes
  increase (decrease) ... income tax
other liabilities changes
  increase (decrease) ... liabilities
  increase (decrease) ... operating liabilities
  increase (decrease) ... other liabilities
  increase (decrease) ... other operating liabilities
changes operating assets liabilities
  increase (decrease) ... operating capital
adjustments reconcile net income
  adjustment ... reconcile net income
  adjustments ... reconcile net income
noncash other
  noncash expense
  noncash income
capital expenditures accrued unpaid property accounts payable
  capital expenditure incurred but not paid
  capital expenditure incurred but not yet paid
  capital expenditures incurred but not paid
  capital expenditures incurred but not yet paid
  future cash outflow to pay for purchases of fixed assets
""");

    private ShippedPhrases() {}
}
