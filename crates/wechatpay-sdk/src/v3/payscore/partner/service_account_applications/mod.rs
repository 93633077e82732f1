//! 收付通子商户申请绑定支付分服务 · Apply to bind a service
//!
//! `/v3/payscore/partner/service-account-applications`

pub mod out_apply_no;

/// 收付通子商户申请绑定支付分服务 · Apply to bind a service
///
/// `/v3/payscore/partner/service-account-applications`
#[derive(Clone)]
pub struct ServiceAccountApplications {
    pub(crate) node: crate::chain::Node,
}

impl ServiceAccountApplications {
    /// `/{out_apply_no}`: 商户申请绑定单号 · Merchant binding application number
    pub fn out_apply_no(&self, value: impl Into<String>) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node.bind("out_apply_no", value) }
    }

    /// 收付通子商户申请绑定支付分服务 · Apply to bind a service
    ///
    /// `POST /v3/payscore/partner/service-account-applications`
    ///
    /// 收付通服务商为子商户申请绑定支付分服务，返回申请单信息，绑定结果通知到指定地址。模式：服务商。
    ///
    /// Submits an application to bind a WeChat Pay Score service to a sub-merchant of e-commerce payments. The result is sent to the notification URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::service_account_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .out_apply_no("1234323JKHDFE1243252");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .service_account_applications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715051](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
    #[doc(alias(
        "收付通子商户申请绑定支付分服务",
        "Apply to bind a service",
        "微信支付分",
        "service-account-applications",
        "partner/service-account-applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/service-account-applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/service-account-applications")
    }
}

/// 收付通子商户申请绑定支付分服务 · Apply to bind a service
pub mod post {

    /// 收付通子商户申请绑定支付分服务：请求 · Apply to bind a service: request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户申请绑定单号（必填） · Merchant binding application number (required)
        pub out_apply_no: Option<String>,
        /// 绑定结果回调通知地址 · Binding result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub result_notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户申请绑定单号（必填） · Merchant binding application number (required)
        pub fn out_apply_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_apply_no = value.into_member();
            self
        }

        /// 绑定结果回调通知地址 · Binding result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn result_notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.result_notify_url = value.into_member();
            self
        }
    }

    /// 收付通子商户申请绑定支付分服务：应答 · Apply to bind a service: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub appid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 申请单号 · Application number
        pub out_apply_no: Option<String>,
        /// 绑定结果回调通知地址 · Binding result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub result_notify_url: Option<String>,
        /// 受理状态 · Acceptance status
        pub apply_state: Option<String>,
        /// 拒绝原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_apply_no: Required "out_apply_no",
            5 => result_notify_url: Optional "result_notify_url",
        }
        Response {
            0 => service_id: Optional "service_id",
            1 => mchid: Optional "mchid",
            2 => appid: Optional "appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => out_apply_no: Optional "out_apply_no",
            6 => result_notify_url: Optional "result_notify_url",
            7 => apply_state: Optional "apply_state",
            8 => reject_reason: Optional "reject_reason",
        }
    }
}
