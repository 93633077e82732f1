//! `/v3/ecommerce/refunds/id/{refund_id}`

/// `/v3/ecommerce/refunds/id/{refund_id}`
pub struct RefundId {
    pub(crate) node: crate::chain::Node,
}

impl RefundId {
    /// 通过微信支付退款单号查询退款 (partner)
    ///
    /// `GET /v3/ecommerce/refunds/id/{refund_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::id::refund_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().individual_auth_id("1900000109").sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .id()
    ///     .refund_id("50000000382019052709732678859")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/refunds/id/{refund_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/id/{refund_id}")
    }
}

/// 通过微信支付退款单号查询退款
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, ResponseAmountFrom as AmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get_status::Status;
    pub use crate::v3::ecommerce::refunds::apply::post::{
        PromotionDetail, RefundAccount, ResponseAmount as Amount,
    };

    enumeration! {
        /// 资金账户
        FundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
            OPERATION = "OPERATION",
            BASIC = "BASIC",
            ECNY_BASIC = "ECNY_BASIC",
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 通过微信支付退款单号查询退款：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("individual_auth_id"),
            message::optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    /// 通过微信支付退款单号查询退款：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<crate::Enumeration<Channel>>,
        /// 退款入账账户
        pub user_received_account: Option<String>,
        /// 退款成功时间
        pub success_time: Option<crate::Time>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 退款金额信息
        pub amount: Option<Amount>,
        /// 营销详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<crate::Enumeration<RefundAccount>>,
        /// 资金账户
        pub funds_account: Option<crate::Enumeration<FundsAccount>>,
    }

    request!(Request);

    message! {
        Response {
            0 => refund_id: "refund_id",
            1 => out_refund_no: "out_refund_no",
            2 => transaction_id: "transaction_id",
            3 => out_trade_no: "out_trade_no",
            4 => channel: "channel",
            5 => user_received_account: "user_received_account",
            6 => success_time: "success_time",
            7 => create_time: "create_time",
            8 => status: "status",
            9 => amount: "amount",
            10 => promotion_detail: "promotion_detail",
            11 => refund_account: "refund_account",
            12 => funds_account: "funds_account",
        }
    }
}
