//! 查询H5支付域名修改申请单、修改H5支付域名修改申请单 · Query an H5 domain change application; Update an H5 domain change application
//!
//! `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`

use crate::chain::{Members, Method};

/// 查询H5支付域名修改申请单、修改H5支付域名修改申请单 · Query an H5 domain change application; Update an H5 domain change application
///
/// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 查询H5支付域名修改申请单 · Query an H5 domain change application
    ///
    /// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    ///
    /// 机构按申请单号查询子商户的H5支付域名修改申请，返回申请资料和审核情况。模式：服务商。
    ///
    /// Queries a sub-merchant's application to change H5 payment domains by its ID and returns its data and review. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .domain()
    ///     .applications()
    ///     .applyment_id("100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025112](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
    #[doc(alias(
        "查询H5支付域名修改申请单",
        "Query an H5 domain change application",
        "跨境/全球 H5支付权限",
        "applications",
        "domain/applications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/merchant/h5/permission/domain/applications/{applyment_id}")
    }

    /// 修改H5支付域名修改申请单 · Update an H5 domain change application
    ///
    /// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    ///
    /// 机构修改子商户的H5支付域名修改申请单，如域名、经营网址和截图，返回修改后的申请单。模式：服务商。
    ///
    /// Changes the domains, website or screenshots of a sub-merchant's H5 payment domain application and returns the application. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::domain::applications::applyment_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().domains(["string"]);
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .domain()
    ///     .applications()
    ///     .applyment_id("100000")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025114](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
    #[doc(alias(
        "修改H5支付域名修改申请单",
        "Update an H5 domain change application",
        "跨境/全球 H5支付权限",
        "applications",
        "domain/applications"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/domain/applications/{applyment_id}")
    }
}

/// 查询H5支付域名修改申请单 · Query an H5 domain change application
pub mod get {

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

    /// 查询H5支付域名修改申请单：应答 · Query an H5 domain change application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户经营网址状态 · Sub-merchant website status
        pub website_state: WebsiteState,
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

    message! {
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

/// 修改H5支付域名修改申请单 · Update an H5 domain change application
pub mod patch {

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

    /// 修改H5支付域名修改申请单：请求 · Update an H5 domain change application: request
    pub struct Request {
        /// H5支付域名（必填） · H5 payment domains (required)
        pub domains: Option<Vec<String>>,
        /// 子商户经营网址状态 · Sub-merchant website status
        pub website_state: WebsiteState,
        /// 商户H5经营网址 · Merchant H5 website URL
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// H5支付域名（必填） · H5 payment domains (required)
        pub fn domains<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.domains = value.into_list();
            self
        }

        /// 子商户经营网址状态 · Sub-merchant website status
        pub fn website_state<M>(mut self, value: impl crate::IntoMember<WebsiteState, M>) -> Self {
            self.website_state = value.into_member().unwrap_or_default();
            self
        }

        /// 商户H5经营网址 · Merchant H5 website URL
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
    }

    /// 修改H5支付域名修改申请单：应答 · Update an H5 domain change application: answer
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
            0 => domains: Required "domains",
            1 => website_state: Optional "website_state",
            2 => website_url: Optional "website_url",
            3 => website_business_page_pics: Optional "website_business_page_pics",
            4 => website_homepage_pics: Optional "website_homepage_pics",
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
