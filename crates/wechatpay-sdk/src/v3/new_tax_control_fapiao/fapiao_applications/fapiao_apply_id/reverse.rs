//! 冲红电子发票 · Reverse an e-fapiao
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

/// 冲红电子发票 · Reverse an e-fapiao
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
#[derive(Clone)]
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

impl Reverse {
    /// 冲红电子发票 · Reverse an e-fapiao
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// 按发票申请单号冲红已开具的电子发票，提交冲红原因；结果以回调通知告知。模式：普通商户、服务商。
    ///
    /// Reverses issued e-fapiaos of an application with a red-letter fapiao, with the reason. The result arrives as a notification. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .reverse_reason(post::ReverseReason::from("退款"))
    ///     .fapiao_information([
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .reverse_reason(post::ReverseReason::from("退款"))
    ///     .fapiao_information([
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
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
    /// 官方文档 · Official pages: [merchant/4012538327](https://pay.weixin.qq.com/doc/v3/merchant/4012538327), [partner/4012474062](https://pay.weixin.qq.com/doc/v3/partner/4012474062)
    #[doc(alias(
        "冲红电子发票",
        "Reverse an e-fapiao",
        "电子发票",
        "reverse",
        "fapiao-applications/reverse"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse")
    }
}

/// 冲红电子发票 · Reverse an e-fapiao
pub mod post {

    enumeration! {
        /// 冲红原因 · Fapiao reversal reason
        ReverseReason {
            /// `ISSUE_ERROR`: 开票有误 · Wrongly issued
            ISSUE_ERROR = "ISSUE_ERROR",
            /// `SALES_RETURN`: 销货退回 · Goods returned
            SALES_RETURN = "SALES_RETURN",
            /// `SERVICE_SUSPENTION`: 服务中止 · Service stopped
            SERVICE_SUSPENTION = "SERVICE_SUSPENTION",
            /// `SALES_DISCOUNT`: 销售折让 · Sales allowance
            SALES_DISCOUNT = "SALES_DISCOUNT",
        }
    }

    /// 冲红电子发票：请求 · Reverse an e-fapiao: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 冲红原因（必填） · Fapiao reversal reason (required)
        pub reverse_reason: ReverseReason,
        /// 需要冲红的发票信息（必填） · Fapiaos to reverse (required)
        pub fapiao_information: Option<Vec<FapiaoInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 冲红原因（必填） · Fapiao reversal reason (required)
        pub fn reverse_reason<M>(
            mut self,
            value: impl crate::IntoMember<ReverseReason, M>,
        ) -> Self {
            self.reverse_reason = value.into_member().unwrap_or_default();
            self
        }

        /// 需要冲红的发票信息（必填） · Fapiaos to reverse (required)
        pub fn fapiao_information<M>(
            mut self,
            value: impl crate::IntoList<FapiaoInformation, M>,
        ) -> Self {
            self.fapiao_information = value.into_list();
            self
        }
    }

    /// 需要冲红的发票信息 · Fapiaos to reverse
    pub struct FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fapiao_id: Option<String>,
        /// 发票代码 · Fapiao code
        pub fapiao_code: Option<String>,
        /// 发票号码（必填） · Fapiao number (required)
        pub fapiao_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }

        /// 发票代码 · Fapiao code
        pub fn fapiao_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_code = value.into_member();
            self
        }

        /// 发票号码（必填） · Fapiao number (required)
        pub fn fapiao_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_number = value.into_member();
            self
        }
    }

    request!(Request, FapiaoInformation);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => reverse_reason: Required "reverse_reason",
            2 => fapiao_information: Required "fapiao_information",
        }
        FapiaoInformation {
            0 => fapiao_id: Required "fapiao_id",
            1 => fapiao_code: Optional "fapiao_code",
            2 => fapiao_number: Required "fapiao_number",
        }
    }
}
