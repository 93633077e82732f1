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

    pub use crate::shared::v3_ecommerce_refunds_apply_post::ResponseAmountFrom as AmountFrom;
    pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post::{
        BankType, GoodsDetail, PromotionDetail, Type,
    };
    pub use crate::v3::refund::domestic::refunds::out_refund_no::get::{Amount, Response};

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

    request!(Request);
}
