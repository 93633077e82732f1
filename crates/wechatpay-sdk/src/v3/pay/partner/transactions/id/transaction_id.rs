//! 微信支付订单号查询 · Query order by transaction ID (partner)
//!
//! `/v3/pay/partner/transactions/id/{transaction_id}`

/// 微信支付订单号查询 · Query order by transaction ID (partner)
///
/// `/v3/pay/partner/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 微信支付订单号查询 · Query order by transaction ID (partner)
    ///
    /// `GET /v3/pay/partner/transactions/id/{transaction_id}`
    ///
    /// 服务商按微信支付订单号查询子商户的订单，返回交易状态、金额和付款信息。模式：服务商。
    ///
    /// Queries a sub-merchant's order by WeChat Pay transaction ID and returns its trade state, amount and payer. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RULE_LIMIT` (403): 触发规则限制。放慢查询。 · A rule limits this query. Query less often.
    /// - `TRADE_ERROR` (403): 因业务原因查询失败。看错误描述。 · The query failed for a business reason. Read the message.
    /// - `ORDER_NOT_EXIST` (404): 该商户号下没有这个订单：单号或商户号不对，或下单没成功；合单要用合单查询。核对单号与商户号；下单结果不明时可用原单号重下。 · This merchant has no such order: the number or the merchant is wrong, the order was never created, or it is a combined order. Check both. If the order may not have been created, create it again under the same number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012526943](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
    #[doc(alias(
        "微信支付订单号查询",
        "Query order by transaction ID (partner)",
        "基础支付",
        "id",
        "transactions/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/pay/partner/transactions/id/{transaction_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/id/{transaction_id}")
    }
}

/// 微信支付订单号查询 · Query order by transaction ID (partner)
pub mod get {
    pub use crate::v3::pay::schemas::{
        PromotionDetail, PromotionGoodsDetail, PromotionScope, PromotionType, TradeState,
        TransactionAmount, TransactionSceneInfo,
    };

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MICROPAY`: 付款码支付 · Payment by payment code
            MICROPAY = "MICROPAY",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
            /// `FACEPAY`: 刷脸支付 · Face payment
            FACEPAY = "FACEPAY",
        }
    }

    /// 微信支付订单号查询：请求 · Query order by transaction ID (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `sp_mchid`、`sub_mchid`：服务商与子商户号都必填。`sp_mchid`, `sub_mchid`: Provider and sub-merchant are both required
    pub struct Request {
        /// 服务商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 微信支付订单号查询：应答 · Query order by transaction ID (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号ID · Partner app ID
        pub sp_appid: Option<String>,
        /// 服务商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户公众号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 订单金额 · Order amount
        pub amount: Option<TransactionAmount>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<TransactionSceneInfo>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 优惠功能 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识 · User openid (partner)
        pub sp_openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => transaction_id: Optional "transaction_id",
            5 => trade_type: Optional "trade_type",
            6 => trade_state: Optional "trade_state",
            7 => trade_state_desc: Optional "trade_state_desc",
            8 => bank_type: Optional "bank_type",
            9 => success_time: Optional "success_time",
            10 => attach: Optional "attach",
            11 => out_trade_no: Optional "out_trade_no",
            12 => amount: Optional "amount",
            13 => scene_info: Optional "scene_info",
            14 => payer: Optional "payer",
            15 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
    }
}
