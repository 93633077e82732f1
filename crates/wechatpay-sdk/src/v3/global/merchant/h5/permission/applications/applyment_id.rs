//! `/v3/global/merchant/h5/permission/applications/{applyment_id}`

use crate::chain::{Members, Method};

/// `/v3/global/merchant/h5/permission/applications/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 查询H5支付权限申请单详情
    ///
    /// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .applications()
    ///     .applyment_id("100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/merchant/h5/permission/applications/{applyment_id}")
    }

    /// 修改H5支付权限申请单
    ///
    /// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::applications::applyment_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .domains(vec!["string".to_owned()])
    ///     .business_description("腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”")
    ///     .company_register_cert("6uqyGjvHzOhsLleGFQVRF")
    ///     .website_business_page_pics(vec!["MediaId".to_owned()])
    ///     .website_homepage_pics(vec!["MediaId".to_owned()])
    ///     .website_state(patch::WebsiteState::HAS_LAUNCHED)
    ///     .website_url("https://qq.com");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant()
    ///     .h5()
    ///     .permission()
    ///     .applications()
    ///     .applyment_id("100000")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/global/merchant/h5/permission/applications/{applyment_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/applications/{applyment_id}")
    }
}

/// 查询H5支付权限申请单详情
pub mod get {

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };

    enumeration! {
        /// 限额类型
        TransactionLimitType {
            UN_LAUNCHED_WEBSITE_LIMIT = "UN_LAUNCHED_WEBSITE_LIMIT",
            NORMAL_LIMIT = "NORMAL_LIMIT",
            NO_LIMIT = "NO_LIMIT",
        }
    }

    enumeration! {
        /// 申请单类型
        ApplymentType {
            APPLY_FOR_PAYMENT_AUTHORITY = "APPLY_FOR_PAYMENT_AUTHORITY",
            APPLY_FOR_RELIEVE_LIMITED = "APPLY_FOR_RELIEVE_LIMITED",
        }
    }

    /// 查询H5支付权限申请单详情：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// H5支付域名
        pub domains: Option<Vec<String>>,
        /// 公司介绍和业务描述
        pub business_description: Option<String>,
        /// 限额类型
        pub transaction_limit_type: Option<crate::Enumeration<TransactionLimitType>>,
        /// 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// 子商户经营网址状态
        pub website_state: Option<crate::Enumeration<WebsiteState>>,
        /// 子商户H5经营网址
        pub website_url: Option<String>,
        /// 申请单号
        pub applyment_id: Option<i64>,
        /// 驳回原因
        pub audit_reject_detail: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
        /// 申请单类型
        pub applyment_type: Option<crate::Enumeration<ApplymentType>>,
        /// 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => domains: "domains",
            2 => business_description: "business_description",
            3 => transaction_limit_type: "transaction_limit_type",
            4 => company_register_cert: "company_register_cert",
            5 => website_business_page_pics: "website_business_page_pics",
            6 => website_homepage_pics: "website_homepage_pics",
            7 => website_state: "website_state",
            8 => website_url: "website_url",
            9 => applyment_id: "applyment_id",
            10 => audit_reject_detail: "audit_reject_detail",
            11 => applyment_state: "applyment_state",
            12 => applyment_type: "applyment_type",
            13 => notify_url: "notify_url",
        }
    }
}

/// 修改H5支付权限申请单
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };
    pub use crate::v3::global::merchant::h5::permission::applications::applyment_id::get::{
        ApplymentType, Response, TransactionLimitType,
    };

    /// 修改H5支付权限申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<String>>("domains"),
            message::optional::<String>("business_description"),
            message::optional::<String>("company_register_cert"),
            message::optional::<Vec<String>>("website_business_page_pics"),
            message::optional::<Vec<String>>("website_homepage_pics"),
            message::optional::<crate::Enumeration<WebsiteState>>("website_state"),
            message::optional::<String>("website_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// H5支付域名（必填）
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
        }

        /// 公司介绍和业务描述
        pub fn business_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_description", value))
        }

        /// 公司注册资质证书
        pub fn company_register_cert(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_register_cert", value))
        }

        /// 经营网址商业页面截图
        #[inline]
        pub fn website_business_page_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("website_business_page_pics", value))
        }

        /// 经营网址首页截图
        #[inline]
        pub fn website_homepage_pics(self, value: Vec<String>) -> Self {
            Self(self.0.with("website_homepage_pics", value))
        }

        /// 子商户经营网址状态
        pub fn website_state(self, value: impl Into<crate::Enumeration<WebsiteState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<WebsiteState>>("website_state", value))
        }

        /// 子商户H5经营网址
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("website_url", value))
        }
    }

    request!(Request);
}
