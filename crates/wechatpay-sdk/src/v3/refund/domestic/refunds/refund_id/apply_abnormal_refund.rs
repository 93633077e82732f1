//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`

/// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
pub struct ApplyAbnormalRefund {
    pub(crate) node: crate::chain::Node,
}

impl ApplyAbnormalRefund {
    /// 发起异常退款 (direct and partner)
    ///
    /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::CMB_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .apply_abnormal_refund()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund")
    }
}

/// 发起异常退款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type as PromotionDetailType;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, ResponseAmountFrom as AmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get_status::Status;
    pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post::{
        BankType, GoodsDetail, Type,
    };
    pub use crate::v3::refund::domestic::refunds::out_refund_no::get::{
        Amount, FundsAccount, RefundAccount,
    };

    /// 发起异常退款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_refund_no"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<crate::Enumeration<BankType>>("bank_type"),
            message::optional::<crate::Sensitive>("bank_account"),
            message::optional::<crate::Sensitive>("real_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 异常退款处理方式（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 开户银行
        pub fn bank_type(self, value: impl Into<crate::Enumeration<BankType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<BankType>>("bank_type", value))
        }

        /// 收款银行卡号，加密传输
        pub fn bank_account(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bank_account", value))
        }

        /// 收款用户姓名，加密传输
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }
    }

    /// 发起异常退款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付订单号
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
        /// 资金账户
        pub funds_account: Option<crate::Enumeration<FundsAccount>>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<crate::Enumeration<RefundAccount>>,
    }

    /// 优惠退款信息
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<PromotionDetailType>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 商品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
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
            9 => funds_account: "funds_account",
            10 => amount: "amount",
            11 => promotion_detail: "promotion_detail",
            12 => refund_account: "refund_account",
        }
        PromotionDetail {
            0 => promotion_id: "promotion_id",
            1 => scope: "scope",
            2 => r#type: "type",
            3 => amount: "amount",
            4 => refund_amount: "refund_amount",
            5 => goods_detail: "goods_detail",
        }
    }
}
