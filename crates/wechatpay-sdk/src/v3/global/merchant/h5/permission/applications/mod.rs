//! 创建H5支付权限申请单 · Apply for H5 payment permission
//!
//! `/v3/global/merchant/h5/permission/applications`

pub mod applyment_id;

/// 创建H5支付权限申请单 · Apply for H5 payment permission
///
/// `/v3/global/merchant/h5/permission/applications`
#[derive(Clone)]
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/{applyment_id}`: 申请单号 · Application number
    pub fn applyment_id(&self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// 创建H5支付权限申请单 · Apply for H5 payment permission
    ///
    /// `POST /v3/global/merchant/h5/permission/applications`
    ///
    /// 机构为子商户申请H5支付权限，提交支付域名、经营网址和资质材料，返回申请单。模式：服务商。
    ///
    /// Applies for H5 payment permission for a sub-merchant with its domains, website and certificates and returns the application. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .domains(["string"])
    ///     .website_url("https://qq.com");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .applications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025106](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
    #[doc(alias(
        "创建H5支付权限申请单",
        "Apply for H5 payment permission",
        "跨境/全球 H5支付权限",
        "applications",
        "permission/applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant/h5/permission/applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/applications")
    }
}

/// 创建H5支付权限申请单 · Apply for H5 payment permission
pub mod post {

    enumeration! {
        /// 限额类型 · Transaction limit type
        TransactionLimitType {
            /// `UN_LAUNCHED_WEBSITE_LIMIT`: 网站未上线限额 · Limit for websites not yet launched
            UN_LAUNCHED_WEBSITE_LIMIT = "UN_LAUNCHED_WEBSITE_LIMIT",
            /// `NORMAL_LIMIT`: 普通限额 · Ordinary limit
            NORMAL_LIMIT = "NORMAL_LIMIT",
            /// `NO_LIMIT`: 不限额 · No limit
            NO_LIMIT = "NO_LIMIT",
        }
    }

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
        /// 申请单类型 · Application type
        ApplymentType {
            /// `APPLY_FOR_PAYMENT_AUTHORITY`: 申请支付权限 · Apply for payment permission
            APPLY_FOR_PAYMENT_AUTHORITY = "APPLY_FOR_PAYMENT_AUTHORITY",
            /// `APPLY_FOR_RELIEVE_LIMITED`: 申请解除限额 · Apply to lift the limits
            APPLY_FOR_RELIEVE_LIMITED = "APPLY_FOR_RELIEVE_LIMITED",
        }
    }

    enumeration! {
        /// 限额类型 · Transaction limit type
        ResponseTransactionLimitType {
            /// `UN_LAUNCHED_WEBSITE_LIMIT`: 网站未上线限额 · Limit for websites not yet launched
            UN_LAUNCHED_WEBSITE_LIMIT = "UN_LAUNCHED_WEBSITE_LIMIT",
            /// `NORMAL_LIMIT`: 普通限额 · Ordinary limit
            NORMAL_LIMIT = "NORMAL_LIMIT",
            /// `NO_LIMIT`: 不限额 · No limit
            NO_LIMIT = "NO_LIMIT",
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

    enumeration! {
        /// 申请单类型 · Application type
        ResponseApplymentType {
            /// `APPLY_FOR_PAYMENT_AUTHORITY`: 申请支付权限 · Apply for payment permission
            APPLY_FOR_PAYMENT_AUTHORITY = "APPLY_FOR_PAYMENT_AUTHORITY",
            /// `APPLY_FOR_RELIEVE_LIMITED`: 申请解除限额 · Apply to lift the limits
            APPLY_FOR_RELIEVE_LIMITED = "APPLY_FOR_RELIEVE_LIMITED",
        }
    }

    /// 创建H5支付权限申请单：请求 · Apply for H5 payment permission: request
    pub struct Request {
        /// 公司介绍和业务描述 · Company and business description
        pub business_description: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// H5支付域名（必填） · H5 payment domains (required)
        pub domains: Option<Vec<String>>,
        /// 公司注册资质证书 · Company registration certificate
        pub company_register_cert: Option<String>,
        /// 限额类型 · Transaction limit type
        pub transaction_limit_type: TransactionLimitType,
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
        /// 子商户H5经营网址（必填） · Sub-merchant H5 website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub website_url: Option<String>,
        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 申请单类型 · Application type
        pub applyment_type: ApplymentType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公司介绍和业务描述 · Company and business description
        pub fn business_description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_description = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// H5支付域名（必填） · H5 payment domains (required)
        pub fn domains<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.domains = value.into_list();
            self
        }

        /// 公司注册资质证书 · Company registration certificate
        pub fn company_register_cert<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.company_register_cert = value.into_member();
            self
        }

        /// 限额类型 · Transaction limit type
        pub fn transaction_limit_type<M>(
            mut self,
            value: impl crate::IntoMember<TransactionLimitType, M>,
        ) -> Self {
            self.transaction_limit_type = value.into_member().unwrap_or_default();
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

        /// 子商户H5经营网址（必填） · Sub-merchant H5 website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn website_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.website_url = value.into_member();
            self
        }

        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 申请单类型 · Application type
        pub fn applyment_type<M>(
            mut self,
            value: impl crate::IntoMember<ApplymentType, M>,
        ) -> Self {
            self.applyment_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 创建H5支付权限申请单：应答 · Apply for H5 payment permission: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// H5支付域名 · H5 payment domains
        pub domains: Option<Vec<String>>,
        /// 公司介绍和业务描述 · Company and business description
        pub business_description: Option<String>,
        /// 限额类型 · Transaction limit type
        pub transaction_limit_type: ResponseTransactionLimitType,
        /// 公司注册资质证书 · Company registration certificate
        pub company_register_cert: Option<String>,
        /// 经营网址商业页面截图 · Screenshots of website business pages
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图 · Screenshots of website home page
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub website_homepage_pics: Option<Vec<String>>,
        /// 子商户经营网址状态 · Sub-merchant website status
        pub website_state: ResponseWebsiteState,
        /// 子商户H5经营网址 · Sub-merchant H5 website URL
        ///
        /// 完整的网址。A complete URL.
        pub website_url: Option<String>,
        /// 申请单号 · Application number
        pub applyment_id: Option<i64>,
        /// 驳回原因 · Rejection reason
        pub audit_reject_detail: Option<String>,
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// 申请单类型 · Application type
        pub applyment_type: ResponseApplymentType,
        /// 商户提供的审核结果回调接口 · Review result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_description: Optional "business_description",
            1 => sub_mchid: Required "sub_mchid",
            2 => domains: Required "domains",
            3 => company_register_cert: Optional "company_register_cert",
            4 => transaction_limit_type: Optional "transaction_limit_type",
            5 => website_business_page_pics: Optional "website_business_page_pics",
            6 => website_homepage_pics: Optional "website_homepage_pics",
            7 => website_state: Optional "website_state",
            8 => website_url: Required "website_url",
            9 => notify_url: Optional "notify_url",
            10 => applyment_type: Optional "applyment_type",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => domains: Optional "domains",
            2 => business_description: Optional "business_description",
            3 => transaction_limit_type: Optional "transaction_limit_type",
            4 => company_register_cert: Optional "company_register_cert",
            5 => website_business_page_pics: Optional "website_business_page_pics",
            6 => website_homepage_pics: Optional "website_homepage_pics",
            7 => website_state: Optional "website_state",
            8 => website_url: Optional "website_url",
            9 => applyment_id: Optional "applyment_id",
            10 => audit_reject_detail: Optional "audit_reject_detail",
            11 => applyment_state: Optional "applyment_state",
            12 => applyment_type: Optional "applyment_type",
            13 => notify_url: Optional "notify_url",
        }
    }
}
