//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 冲红电子发票 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .reverse_reason("退款")
    ///     .fapiao_information(vec![
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_number("12897794"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse")
    }
}

/// 冲红电子发票
pub mod post {
    use crate::message;

    enumeration! {
        /// 冲红原因
        ReverseReason {
            ISSUE_ERROR = "ISSUE_ERROR",
            SALES_RETURN = "SALES_RETURN",
            SERVICE_SUSPENTION = "SERVICE_SUSPENTION",
            SALES_DISCOUNT = "SALES_DISCOUNT",
        }
    }

    /// 冲红电子发票：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<crate::Enumeration<ReverseReason>>("reverse_reason"),
            message::required::<Vec<FapiaoInformation>>("fapiao_information"),
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

        /// 冲红原因（必填）
        pub fn reverse_reason(self, value: impl Into<crate::Enumeration<ReverseReason>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReverseReason>>("reverse_reason", value))
        }

        /// 需要冲红的发票信息（必填）
        #[inline]
        pub fn fapiao_information(self, value: Vec<FapiaoInformation>) -> Self {
            Self(self.0.with("fapiao_information", value))
        }
    }

    /// 需要冲红的发票信息
    pub struct FapiaoInformation(pub(crate) message::Object);

    impl FapiaoInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("fapiao_id"),
            message::optional::<String>("fapiao_code"),
            message::required::<String>("fapiao_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户发票单号（必填）
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_id", value))
        }

        /// 发票代码
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_code", value))
        }

        /// 发票号码（必填）
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_number", value))
        }
    }

    request!(Request, FapiaoInformation);

    held!(FapiaoInformation);
}
