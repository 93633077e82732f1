//! What `GET /v3/customs/orders` has in common with other areas.

use crate::message;

use crate::shared::v3_customs_orders_get_customs::Customs;

enumeration! {
    /// 订单类型
    OrderType {
        OUT_TRADE_NO = "out_trade_no",
        TRANSACTION_ID = "transaction_id",
        SUB_ORDER_NO = "sub_order_no",
        SUB_ORDER_ID = "sub_order_id",
    }
}

enumeration! {
    /// 核验机构
    VerifyDepartment {
        UNIONPAY = "UNIONPAY",
        NETSUNION = "NETSUNION",
        OTHERS = "OTHERS",
    }
}

enumeration! {
    /// 报关状态
    State {
        PROCESSING = "PROCESSING",
        UNDECLARED = "UNDECLARED",
        SUBMITTED = "SUBMITTED",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        EXCEPT = "EXCEPT",
    }
}

/// 报关查询：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("appid"),
        message::required::<String>("mchid"),
        message::required::<crate::Enumeration<OrderType>>("order_type"),
        message::required::<String>("order_no"),
        message::required::<crate::Enumeration<Customs>>("customs"),
        message::optional::<i64>("offset"),
        message::optional::<i64>("limit"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 机构APPID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }

    /// 订单类型（必填）
    pub fn order_type(self, value: impl Into<crate::Enumeration<OrderType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<OrderType>>("order_type", value))
    }

    /// 订单号（必填）
    pub fn order_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("order_no", value))
    }

    /// 海关（必填）
    pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
    }

    /// 偏移量
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.with("offset", value))
    }

    /// 请求最大记录条数
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.with("limit", value))
    }
}

/// 报关查询：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 机构APPID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 核验机构
    pub verify_department: Option<crate::Enumeration<VerifyDepartment>>,
    /// 核验机构流水号
    pub verify_department_trade_id: Option<String>,
    /// 偏移量
    pub offset: Option<i64>,
    /// 请求最大记录条数
    pub limit: Option<i64>,
    /// 查询结果总条数
    pub total_count: Option<i64>,
    /// 报关数据包
    pub data: Option<Vec<Data>>,
}

/// 报关数据包
#[non_exhaustive]
pub struct Data {
    /// 商户子单号
    pub sub_order_no: Option<String>,
    /// 微信子单号
    pub sub_order_id: Option<String>,
    /// 商户海关备案号
    pub mch_customs_no: Option<String>,
    /// 海关代码
    pub customs: Option<crate::Enumeration<Customs>>,
    /// 币种
    pub fee_type: Option<String>,
    /// 子单金额，单位为分
    pub order_fee: Option<crate::Fen>,
    /// 关税，单位为分
    pub duty: Option<crate::Fen>,
    /// 物流费用，单位为分
    pub transport_fee: Option<crate::Fen>,
    /// 商品费用，单位为分
    pub product_fee: Option<crate::Fen>,
    /// 报关状态
    pub state: Option<crate::Enumeration<State>>,
    /// 报关结果说明
    pub explanation: Option<String>,
    /// 最后更新时间
    pub modify_time: Option<crate::Time>,
}

request!(Request);

message! {
    Response {
        0 => appid: "appid",
        1 => mchid: "mchid",
        2 => transaction_id: "transaction_id",
        3 => verify_department: "verify_department",
        4 => verify_department_trade_id: "verify_department_trade_id",
        5 => offset: "offset",
        6 => limit: "limit",
        7 => total_count: "total_count",
        8 => data: "data",
    }
    Data {
        0 => sub_order_no: "sub_order_no",
        1 => sub_order_id: "sub_order_id",
        2 => mch_customs_no: "mch_customs_no",
        3 => customs: "customs",
        4 => fee_type: "fee_type",
        5 => order_fee: "order_fee",
        6 => duty: "duty",
        7 => transport_fee: "transport_fee",
        8 => product_fee: "product_fee",
        9 => state: "state",
        10 => explanation: "explanation",
        11 => modify_time: "modify_time",
    }
}
