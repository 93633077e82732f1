//! `/v3/refunds/id/{refund_id}`

/// `/v3/refunds/id/{refund_id}`
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// 查询单笔退款(微信支付退款订单号)
    ///
    /// `GET /v3/refunds/id/{refund_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client.v3().refunds().id().refund_id("").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refunds/id/{refund_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/refunds/id/{refund_id}")
    }
}

/// 查询单笔退款(微信支付退款订单号)
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_refunds_id_refund_id_get_fund_source::FundSource;
    pub use crate::shared::v3_global_refunds_id_refund_id_get_status::{Detail, Status};

    /// 查询单笔退款(微信支付退款订单号)：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sp_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 机构商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }
    }

    /// 查询单笔退款(微信支付退款订单号)：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号
        pub id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付交易订单号
        pub transaction_id: Option<String>,
        /// 商户原交易订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<crate::Enumeration<Channel>>,
        /// 退款入账账户
        pub recv_account: Option<String>,
        /// 退款资金来源
        pub fund_source: Option<crate::Enumeration<FundSource>>,
        /// 退款成功时间
        pub success_time: Option<crate::Time>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 退款金额
        pub amount: Option<Amount>,
        /// 优惠退款详情
        pub detail: Option<Detail>,
    }

    /// 退款金额
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 汇率
        pub exchange_rate: Option<ExchangeRate>,
    }

    request!(Request);

    message! {
        Response {
            0 => id: "id",
            1 => out_refund_no: "out_refund_no",
            2 => transaction_id: "transaction_id",
            3 => out_trade_no: "out_trade_no",
            4 => channel: "channel",
            5 => recv_account: "recv_account",
            6 => fund_source: "fund_source",
            7 => success_time: "success_time",
            8 => create_time: "create_time",
            9 => status: "status",
            10 => amount: "amount",
            11 => detail: "detail",
        }
        Amount {
            0 => refund: "refund",
            1 => currency: "currency",
            2 => payer_refund: "payer_refund",
            3 => payer_currency: "payer_currency",
            4 => exchange_rate: "exchange_rate",
        }
    }
}
