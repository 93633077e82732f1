//! Finds the columns of a bill by their names. Their order, and which of them exist, differ by merchant, type and age
//! of the bill.

use super::fault::Fault;

/// Columns that rows have typed access to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    // Columns of trade bills.
    TradeTime,
    Appid,
    Mchid,
    SubMchid,
    DeviceInfo,
    TransactionId,
    OutTradeNo,
    Openid,
    TradeType,
    TradeState,
    BankType,
    Currency,
    SettlementAmount,
    CouponAmount,
    RefundCreateTime,
    RefundSuccessTime,
    RefundId,
    OutRefundNo,
    RefundAmount,
    CouponRefundAmount,
    RefundType,
    RefundStatus,
    Description,
    Attach,
    Fee,
    Rate,
    OrderAmount,
    RequestedRefundAmount,
    RateRemark,
    // Columns of fund bills.
    EntryTime,
    BusinessNo,
    FlowNo,
    BusinessName,
    BusinessType,
    Direction,
    Amount,
    Balance,
    Applicant,
    Remark,
    VoucherNo,
    // Columns of profit sharing bills.
    SharingTime,
    Initiator,
    Sharer,
    SharingOrderId,
    DetailId,
    OutSharingNo,
    Receiver,
    SharingAmount,
    SharingState,
    SharingDescription,
}

/// The number of these columns.
const COUNT: usize = Column::SharingDescription as usize + 1;

/// The names of columns. The names of older bills come after the present names.
const NAMES: &[(&str, Column)] = &[
    ("交易时间", Column::TradeTime),
    ("公众账号ID", Column::Appid),
    ("商户号", Column::Mchid),
    ("特约商户号", Column::SubMchid),
    ("子商户号", Column::SubMchid),
    ("设备号", Column::DeviceInfo),
    ("微信订单号", Column::TransactionId),
    ("商户订单号", Column::OutTradeNo),
    ("用户标识", Column::Openid),
    ("交易类型", Column::TradeType),
    ("交易状态", Column::TradeState),
    ("付款银行", Column::BankType),
    ("货币种类", Column::Currency),
    ("应结订单金额", Column::SettlementAmount),
    ("总金额", Column::SettlementAmount),
    ("代金券金额", Column::CouponAmount),
    ("代金券或立减优惠金额", Column::CouponAmount),
    ("企业红包金额", Column::CouponAmount),
    ("退款申请时间", Column::RefundCreateTime),
    ("退款成功时间", Column::RefundSuccessTime),
    ("微信退款单号", Column::RefundId),
    ("商户退款单号", Column::OutRefundNo),
    ("退款金额", Column::RefundAmount),
    ("充值券退款金额", Column::CouponRefundAmount),
    ("代金券或立减优惠退款金额", Column::CouponRefundAmount),
    ("企业红包退款金额", Column::CouponRefundAmount),
    ("退款类型", Column::RefundType),
    ("退款状态", Column::RefundStatus),
    ("商品名称", Column::Description),
    ("商户数据包", Column::Attach),
    ("手续费", Column::Fee),
    ("费率", Column::Rate),
    ("订单金额", Column::OrderAmount),
    ("申请退款金额", Column::RequestedRefundAmount),
    ("费率备注", Column::RateRemark),
    ("记账时间", Column::EntryTime),
    ("微信支付业务单号", Column::BusinessNo),
    ("资金流水单号", Column::FlowNo),
    ("业务名称", Column::BusinessName),
    ("业务类型", Column::BusinessType),
    ("收支类型", Column::Direction),
    ("收支金额(元)", Column::Amount),
    ("收支金额（元）", Column::Amount),
    ("账户结余(元)", Column::Balance),
    ("账户结余（元）", Column::Balance),
    ("资金变更提交申请人", Column::Applicant),
    ("备注", Column::Remark),
    ("业务凭证号", Column::VoucherNo),
    ("分账时间", Column::SharingTime),
    ("分账发起方", Column::Initiator),
    ("分账方", Column::Sharer),
    ("微信分账/回退单号", Column::SharingOrderId),
    ("分账明细单号", Column::DetailId),
    ("商户分账/回退单号", Column::OutSharingNo),
    ("分账接收方", Column::Receiver),
    ("分账金额", Column::SharingAmount),
    ("处理状态", Column::SharingState),
    ("分账描述", Column::SharingDescription),
];

impl Column {
    /// Whether the fields of this column are amounts.
    fn is_amount(self) -> bool {
        matches!(
            self,
            Self::SettlementAmount
                | Self::CouponAmount
                | Self::RefundAmount
                | Self::CouponRefundAmount
                | Self::Fee
                | Self::OrderAmount
                | Self::RequestedRefundAmount
                | Self::Amount
                | Self::Balance
                | Self::SharingAmount
        )
    }
}

/// The columns of one bill.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    names: Vec<Box<str>>,
    /// The index of each known column.
    places: [Option<u16>; COUNT],
    /// The index of each known column among the amounts.
    amount_places: [Option<u16>; COUNT],
    /// The indices of columns with amounts.
    amounts: Vec<usize>,
}

/// A limit above the number of columns of any bill: 29 are documented.
const MOST: usize = 1_000;

impl Columns {
    /// No columns: the header was not read yet.
    pub(super) fn none() -> Self {
        Self {
            names: Vec::new(),
            places: [None; COUNT],
            amount_places: [None; COUNT],
            amounts: Vec::new(),
        }
    }

    /// The columns of a header. Repeated names are an error, because they are ambiguous.
    pub(super) fn of(header: &str) -> Result<Self, Fault> {
        let names: Vec<Box<str>> = header.split(',').map(|name| name.trim().into()).collect();
        if names.len() > MOST {
            return Err(Fault::new("its header has more than 1000 columns"));
        }
        let mut columns = Self { names, ..Self::none() };
        for (place, name) in columns.names.iter().enumerate() {
            if name.is_empty() {
                return Err(Fault::new(format!("column {} of its header has no name", place + 1)));
            }
            if let Some(first) = columns.names.iter().take(place).position(|other| other == name) {
                return Err(Fault::new(format!(
                    "columns {} and {} of its header have the same name",
                    first + 1,
                    place + 1
                )));
            }
            let Some((_, column)) = NAMES.iter().find(|(known, _)| **known == **name) else {
                continue;
            };
            if column.is_amount()
                && let Some(slot) = columns.amount_places.get_mut(*column as usize)
            {
                *slot = u16::try_from(columns.amounts.len()).ok();
                columns.amounts.push(place);
            }
            let slot = columns.places.get_mut(*column as usize);
            if let (Some(slot), Ok(place)) = (slot, u16::try_from(place))
                && let Some(first) = slot.replace(place)
            {
                return Err(Fault::new(format!(
                    "columns {} and {} of its header are the old and the new name of the same column",
                    first + 1,
                    place + 1
                )));
            }
        }
        Ok(columns)
    }

    /// Whether fields may lack their backtick, as in some profit sharing bills before 2025-01-15
    /// (`docs/protocol.md` §5).
    #[inline]
    pub(super) fn may_lack_backticks(&self) -> bool {
        self.place(Column::SharingTime).is_some()
    }

    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    pub(super) fn name(&self, place: usize) -> &str {
        self.names.get(place).map_or("", |name| name)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    pub(super) fn amounts(&self) -> &[usize] {
        &self.amounts
    }

    #[inline]
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.places.get(column as usize).copied().flatten().map(usize::from)
    }

    /// The index of a column among the [`amounts`](Self::amounts).
    #[inline]
    pub(super) fn amount_place(&self, column: Column) -> Option<usize> {
        self.amount_places.get(column as usize).copied().flatten().map(usize::from)
    }

    pub(super) fn place_of(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| **known == *name)
    }
}
