//! The types that operations of `/v3/refund` share: the schemas that the catalogue names.

enumeration! {
    /// 出资账户类型 · Funding account type
    Account {
        /// `AVAILABLE`: 可用余额 · Available balance
        AVAILABLE = "AVAILABLE",
        /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
        UNAVAILABLE = "UNAVAILABLE",
    }
}

enumeration! {
    /// 优惠范围 · Discount scope
    PromotionScope {
        /// `GLOBAL`: 全场 · The whole purchase
        GLOBAL = "GLOBAL",
        /// `SINGLE`: 单品 · Single items
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 优惠类型 · Discount type
    PromotionType {
        /// `CASH`: 充值型代金券 · Cash coupon with top-up
        CASH = "CASH",
        /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
        NOCASH = "NOCASH",
        /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
        COUPON = "COUPON",
        /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
        DISCOUNT = "DISCOUNT",
    }
}

enumeration! {
    /// 退款渠道 · Refund channel
    Channel {
        /// `ORIGINAL`: 原路退款 · Refunded to the original payment method
        ORIGINAL = "ORIGINAL",
        /// `BALANCE`: 退回到余额 · To the balance
        BALANCE = "BALANCE",
        /// `OTHER_BALANCE`: 原账户异常，退到其他余额账户 · To another balance, as the original account is abnormal
        OTHER_BALANCE = "OTHER_BALANCE",
        /// `OTHER_BANKCARD`: 原银行卡异常，退到其他银行卡 · To another bank card, as the original card is abnormal
        OTHER_BANKCARD = "OTHER_BANKCARD",
    }
}

enumeration! {
    /// 资金账户 · Fund account
    FundsAccount {
        /// `UNSETTLED`: 未结算资金 · Unsettled funds
        UNSETTLED = "UNSETTLED",
        /// `AVAILABLE`: 可用余额 · Available balance
        AVAILABLE = "AVAILABLE",
        /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
        UNAVAILABLE = "UNAVAILABLE",
        /// `OPERATION`: 运营账户 · Operating account
        OPERATION = "OPERATION",
        /// `BASIC`: 基本账户（含可用与不可用余额） · Basic account, available and unavailable balance
        BASIC = "BASIC",
        /// `ECNY_BASIC`: 数字人民币基本账户 · Digital yuan basic account
        ECNY_BASIC = "ECNY_BASIC",
    }
}

enumeration! {
    /// 退款出资商户 · Refund funding account
    RefundAccount {
        /// `REFUND_SOURCE_PARTNER_ADVANCE`: 服务商垫付 · Advance by the partner
        REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// `REFUND_SOURCE_SUB_MERCHANT`: 二级商户出资 · Paid by the sub-merchant
        REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
        /// `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`: 特约商户垫付 · Advance by the sub-merchant
        REFUND_SOURCE_SUB_MERCHANT_ADVANCE = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
    }
}

enumeration! {
    /// 退款状态 · Refund status
    Status {
        /// `SUCCESS`: 退款成功 · Refunded
        SUCCESS = "SUCCESS",
        /// `CLOSED`: 退款关闭 · Refund closed
        CLOSED = "CLOSED",
        /// `PROCESSING`: 退款处理中 · Refund under way
        PROCESSING = "PROCESSING",
        /// `ABNORMAL`: 退款异常 · Refund abnormal
        ABNORMAL = "ABNORMAL",
    }
    final SUCCESS, CLOSED
}

/// 退款出资账户及金额 · Refund funding accounts and amounts
pub struct FundsFromItem {
    /// 出资账户类型（必填） · Funding account type (required)
    pub account: Account,
    /// 出资金额（必填） · Funding amount (required)
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl FundsFromItem {
    /// 出资账户类型（必填） · Funding account type (required)
    pub fn account<M>(mut self, value: impl crate::IntoMember<Account, M>) -> Self {
        self.account = value.into_member().unwrap_or_default();
        self
    }

    /// 出资金额（必填） · Funding amount (required)
    ///
    /// 单位为分。In fen.
    pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.amount = value.into_member();
        self
    }
}

/// 商品 · Goods item
pub struct GoodsDetail {
    /// 商户侧商品编码（必填） · Merchant item code (required)
    pub merchant_goods_id: Option<String>,
    /// 微信侧商品编码 · WeChat Pay item code
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称 · Item name
    pub goods_name: Option<String>,
    /// 商品单价（必填） · Item unit price (required)
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// 商品退款金额（必填） · Item refund amount (required)
    ///
    /// 单位为分。In fen.
    pub refund_amount: Option<crate::Fen>,
    /// 商品退货数量（必填） · Quantity of items returned (required)
    pub refund_quantity: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl GoodsDetail {
    /// 商户侧商品编码（必填） · Merchant item code (required)
    pub fn merchant_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.merchant_goods_id = value.into_member();
        self
    }

    /// 微信侧商品编码 · WeChat Pay item code
    pub fn wechatpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.wechatpay_goods_id = value.into_member();
        self
    }

    /// 商品名称 · Item name
    pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.goods_name = value.into_member();
        self
    }

    /// 商品单价（必填） · Item unit price (required)
    ///
    /// 单位为分。In fen.
    pub fn unit_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.unit_price = value.into_member();
        self
    }

    /// 商品退款金额（必填） · Item refund amount (required)
    ///
    /// 单位为分。In fen.
    pub fn refund_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.refund_amount = value.into_member();
        self
    }

    /// 商品退货数量（必填） · Quantity of items returned (required)
    pub fn refund_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
        self.refund_quantity = value.into_member();
        self
    }
}

/// 优惠退款信息 · Discount refund information
#[non_exhaustive]
pub struct Promotion {
    /// 券ID · Coupon ID
    pub promotion_id: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: PromotionScope,
    /// 优惠类型 · Discount type
    pub r#type: PromotionType,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 优惠退款金额 · Discount refund amount
    ///
    /// 单位为分。In fen.
    pub refund_amount: Option<crate::Fen>,
    /// 商品列表 · Item list
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 退款 · Refund
#[non_exhaustive]
pub struct Refund {
    /// 微信支付退款号 · WeChat Pay refund ID
    pub refund_id: Option<String>,
    /// 商户退款单号 · Merchant refund number
    ///
    /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
    pub out_refund_no: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 退款渠道 · Refund channel
    pub channel: Channel,
    /// 退款入账账户 · Refund receiving account
    pub user_received_account: Option<String>,
    /// 退款成功时间 · Refund success time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 退款创建时间 · Refund creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 退款状态 · Refund status
    pub status: Status,
    /// 资金账户 · Fund account
    pub funds_account: FundsAccount,
    /// 金额信息 · Amount information
    pub amount: Option<RefundAmount>,
    /// 优惠退款信息 · Discount refund information
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 退款出资商户 · Refund funding account
    pub refund_account: RefundAccount,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 金额信息 · Amount information
#[non_exhaustive]
pub struct RefundAmount {
    /// 订单金额 · Order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 退款金额 · Refund amount
    ///
    /// 单位为分。In fen.
    pub refund: Option<crate::Fen>,
    /// 退款出资账户及金额 · Refund funding accounts and amounts
    pub from: Option<Vec<FundsFromItem>>,
    /// 用户支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 用户退款金额 · Amount refunded to the user
    ///
    /// 单位为分。In fen.
    pub payer_refund: Option<crate::Fen>,
    /// 应结退款金额 · Settlement refund amount
    ///
    /// 单位为分。In fen.
    pub settlement_refund: Option<crate::Fen>,
    /// 应结订单金额 · Settlement order amount
    ///
    /// 单位为分。In fen.
    pub settlement_total: Option<crate::Fen>,
    /// 优惠退款金额 · Discount refund amount
    ///
    /// 单位为分。In fen.
    pub discount_refund: Option<crate::Fen>,
    /// 退款币种 · Refund currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 手续费退款金额 · Refunded handling fee
    ///
    /// 单位为分。In fen.
    pub refund_fee: Option<crate::Fen>,
    /// 垫付金额 · Advanced amount
    ///
    /// 单位为分。In fen.
    pub advance: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

request!(FundsFromItem, GoodsDetail);

message! {
    FundsFromItem {
        0 => account: Required "account",
        1 => amount: Required "amount",
    }
    GoodsDetail {
        0 => merchant_goods_id: Required "merchant_goods_id",
        1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
        2 => goods_name: Optional "goods_name",
        3 => unit_price: Required "unit_price",
        4 => refund_amount: Required "refund_amount",
        5 => refund_quantity: Required "refund_quantity",
    }
    Promotion {
        0 => promotion_id: Optional "promotion_id",
        1 => scope: Optional "scope",
        2 => r#type: Optional "type",
        3 => amount: Optional "amount",
        4 => refund_amount: Optional "refund_amount",
        5 => goods_detail: Optional "goods_detail",
    }
    Refund {
        0 => refund_id: Optional "refund_id",
        1 => out_refund_no: Optional "out_refund_no",
        2 => transaction_id: Optional "transaction_id",
        3 => out_trade_no: Optional "out_trade_no",
        4 => channel: Optional "channel",
        5 => user_received_account: Optional "user_received_account",
        6 => success_time: Optional "success_time",
        7 => create_time: Optional "create_time",
        8 => status: Optional "status",
        9 => funds_account: Optional "funds_account",
        10 => amount: Optional "amount",
        11 => promotion_detail: Optional "promotion_detail",
        12 => refund_account: Optional "refund_account",
    }
    RefundAmount {
        0 => total: Optional "total",
        1 => refund: Optional "refund",
        2 => from: Optional "from",
        3 => payer_total: Optional "payer_total",
        4 => payer_refund: Optional "payer_refund",
        5 => settlement_refund: Optional "settlement_refund",
        6 => settlement_total: Optional "settlement_total",
        7 => discount_refund: Optional "discount_refund",
        8 => currency: Optional "currency",
        9 => refund_fee: Optional "refund_fee",
        10 => advance: Optional "advance",
    }
}
