//! 撤销申请 · Cancel a brand application
//!
//! `/v3/brand/applyments/cancel-applyment`

/// 撤销申请 · Cancel a brand application
///
/// `/v3/brand/applyments/cancel-applyment`
#[derive(Clone)]
pub struct CancelApplyment {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplyment {
    /// 撤销申请 · Cancel a brand application
    ///
    /// `POST /v3/brand/applyments/cancel-applyment`
    ///
    /// 服务商按申请单号或业务申请编号撤销品牌入驻申请，返回被撤销申请的编号。模式：服务商。
    ///
    /// Cancels a brand application by its application ID or business code and returns the numbers of the application. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::applyments::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client.v3().brand().applyments().cancel_applyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016257700](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
    #[doc(alias(
        "撤销申请",
        "Cancel a brand application",
        "品牌入驻",
        "cancel-applyment",
        "applyments/cancel-applyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/applyments/cancel-applyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/applyments/cancel-applyment")
    }
}

/// 撤销申请 · Cancel a brand application
pub mod post {

    /// 撤销申请：请求 · Cancel a brand application: request
    pub struct Request {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }
    }

    /// 撤销申请：应答 · Cancel a brand application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => applyment_id: Optional "applyment_id",
            1 => business_code: Optional "business_code",
        }
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => business_code: Optional "business_code",
        }
    }
}
