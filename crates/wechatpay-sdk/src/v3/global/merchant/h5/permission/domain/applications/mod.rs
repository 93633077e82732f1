//! 创建H5支付域名修改申请单 · Apply to change H5 payment domains
//!
//! `/v3/global/merchant/h5/permission/domain/applications`

pub mod applyment_id;

/// 创建H5支付域名修改申请单 · Apply to change H5 payment domains
///
/// `/v3/global/merchant/h5/permission/domain/applications`
#[derive(Clone)]
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/{applyment_id}`: 申请单号 · Application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// 创建H5支付域名修改申请单 · Apply to change H5 payment domains
    ///
    /// `POST /v3/global/merchant/h5/permission/domain/applications`
    ///
    /// 机构为子商户申请修改H5支付域名，提交新域名和经营网址，返回申请单号。模式：服务商。
    ///
    /// Applies to change the H5 payment domains of a sub-merchant and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::domain::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .domains(["string"])
    ///     .website_url("https://qq.com")
    ///     .out_applyment_id("123456");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .domain()
    ///     .applications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025110](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
    #[doc(alias(
        "创建H5支付域名修改申请单",
        "Apply to change H5 payment domains",
        "跨境/全球 H5支付权限",
        "applications",
        "domain/applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant/h5/permission/domain/applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/domain/applications")
    }
}

/// 创建H5支付域名修改申请单 · Apply to change H5 payment domains
pub mod post {

    enumeration! {
        /// 子商户经营网址状态 · Sub-merchant website status
        WebsiteState {
            /// `HAS_LAUNCHED`: 已上线 · Launched
            HAS_LAUNCHED = "HAS_LAUNCHED",
            /// `UN_LAUNCHED`: 未上线 · Not launched
            UN_LAUNCHED = "UN_LAUNCHED",
        }
    }

    enumeration! {
        /// 子商户经营网址状态 · Sub-merchant website status
        ResponseWebsiteState {
            /// `HAS_LAUNCHED`: 已上线 · Launched
            HAS_LAUNCHED = "HAS_LAUNCHED",
            /// `UN_LAUNCHED`: 未上线 · Not launched
            UN_LAUNCHED = "UN_LAUNCHED",
        }
    }

    enumeration! {
        /// 申请单状态 · Application status
        ApplymentState {
            /// `PENDING`: 待处理 · Pending
            PENDING = "PENDING",
            /// `UNDER_REVIEW`: 审核中 · Under review
            UNDER_REVIEW = "UNDER_REVIEW",
            /// `APPROVED`: 已通过 · Approved
            APPROVED = "APPROVED",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    /// 创建H5支付域名修改申请单：请求 · Apply to change H5 payment domains: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// H5支付域名（必填） · H5 payment domains (required)
        pub domains: Option<Vec<String>>,
        /// 子商户H5经营网址（必填） · Sub-merchant H5 website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub website_url: Option<String>,
        /// 经营网址商业页面截图 · Screenshots of website business pages
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图 · Screenshots of website home page
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_homepage_pics: Option<Vec<String>>,
        /// 子商户经营网址状态 · Sub-merchant website status
        pub website_state: WebsiteState,
        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商户申请单号（必填） · Merchant application number (required)
        pub out_applyment_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// H5支付域名（必填） · H5 payment domains (required)
        pub fn domains<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.domains = value.into_list();
            self
        }

        /// 子商户H5经营网址（必填） · Sub-merchant H5 website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn website_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.website_url = value.into_member();
            self
        }

        /// 经营网址商业页面截图 · Screenshots of website business pages
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn website_business_page_pics<M>(
            mut self,
            value: impl crate::IntoList<String, M>,
        ) -> Self {
            self.website_business_page_pics = value.into_list();
            self
        }

        /// 经营网址首页截图 · Screenshots of website home page
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn website_homepage_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.website_homepage_pics = value.into_list();
            self
        }

        /// 子商户经营网址状态 · Sub-merchant website status
        pub fn website_state<M>(mut self, value: impl crate::IntoMember<WebsiteState, M>) -> Self {
            self.website_state = value.into_member().unwrap_or_default();
            self
        }

        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商户申请单号（必填） · Merchant application number (required)
        pub fn out_applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_applyment_id = value.into_member();
            self
        }
    }

    /// 创建H5支付域名修改申请单：应答 · Apply to change H5 payment domains: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户经营网址状态 · Sub-merchant website status
        pub website_state: ResponseWebsiteState,
        /// H5支付域名 · H5 payment domains
        pub domains: Option<Vec<String>>,
        /// 子商户H5经营网址 · Sub-merchant H5 website URL
        pub webiste_url: Option<String>,
        /// 经营网址商业页面截图 · Screenshots of website business pages
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图 · Screenshots of website home page
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_homepage_pics: Option<Vec<String>>,
        /// 申请单号 · Application number
        pub applyment_id: Option<i64>,
        /// 驳回原因 · Rejection reason
        pub audit_reject_detail: Option<String>,
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 商户申请单号 · Merchant application number
        pub out_applyment_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => domains: Required "domains",
            2 => website_url: Required "website_url",
            3 => website_business_page_pics: Optional "website_business_page_pics",
            4 => website_homepage_pics: Optional "website_homepage_pics",
            5 => website_state: Optional "website_state",
            6 => notify_url: Optional "notify_url",
            7 => out_applyment_id: Required "out_applyment_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => website_state: Optional "website_state",
            2 => domains: Optional "domains",
            3 => webiste_url: Optional "webiste_url",
            4 => website_business_page_pics: Optional "website_business_page_pics",
            5 => website_homepage_pics: Optional "website_homepage_pics",
            6 => applyment_id: Optional "applyment_id",
            7 => audit_reject_detail: Optional "audit_reject_detail",
            8 => applyment_state: Optional "applyment_state",
            9 => notify_url: Optional "notify_url",
            10 => out_applyment_id: Optional "out_applyment_id",
        }
    }
}
