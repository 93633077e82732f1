//! `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`

use crate::chain::{Members, Method};

/// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 查询H5支付域名修改申请单
    ///
    /// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/merchant/h5/permission/domain/applications/{applyment_id}")
    }

    /// 修改H5支付域名修改申请单
    ///
    /// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::domain::applications::applyment_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .domains(vec!["string".to_owned()])
    ///     .website_state(patch::WebsiteState::HAS_LAUNCHED)
    ///     .website_url("https://qq.com")
    ///     .website_business_page_pics(vec!["MediaId".to_owned()])
    ///     .website_homepage_pics(vec!["MediaId".to_owned()]);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/domain/applications/{applyment_id}")
    }
}

/// 查询H5支付域名修改申请单
pub mod get {

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };

    /// 查询H5支付域名修改申请单：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户经营网址状态
        pub website_state: Option<crate::Enumeration<WebsiteState>>,
        /// H5支付域名
        pub domains: Option<Vec<String>>,
        /// 子商户H5经营网址
        pub webiste_url: Option<String>,
        /// 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// 申请单号
        pub applyment_id: Option<i64>,
        /// 驳回原因
        pub audit_reject_detail: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
        /// 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// 商户申请单号
        pub out_applyment_id: Option<String>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => website_state: "website_state",
            2 => domains: "domains",
            3 => webiste_url: "webiste_url",
            4 => website_business_page_pics: "website_business_page_pics",
            5 => website_homepage_pics: "website_homepage_pics",
            6 => applyment_id: "applyment_id",
            7 => audit_reject_detail: "audit_reject_detail",
            8 => applyment_state: "applyment_state",
            9 => notify_url: "notify_url",
            10 => out_applyment_id: "out_applyment_id",
        }
    }
}

/// 修改H5支付域名修改申请单
pub mod patch {
    use crate::message;

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };
    pub use crate::v3::global::merchant::h5::permission::domain::applications::applyment_id::get::Response;

    /// 修改H5支付域名修改申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<String>>("domains"),
            message::optional::<crate::Enumeration<WebsiteState>>("website_state"),
            message::optional::<String>("website_url"),
            message::optional::<Vec<String>>("website_business_page_pics"),
            message::optional::<Vec<String>>("website_homepage_pics"),
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

        /// 子商户经营网址状态
        pub fn website_state(self, value: impl Into<crate::Enumeration<WebsiteState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<WebsiteState>>("website_state", value))
        }

        /// 商户H5经营网址
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("website_url", value))
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
    }

    request!(Request);
}
