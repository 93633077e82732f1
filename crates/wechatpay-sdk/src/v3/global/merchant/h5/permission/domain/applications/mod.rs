//! `/v3/global/merchant/h5/permission/domain/applications`

pub mod applyment_id;

/// `/v3/global/merchant/h5/permission/domain/applications`
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/{applyment_id}`: 申请单号
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
    }

    /// 创建H5支付域名修改申请单
    ///
    /// `POST /v3/global/merchant/h5/permission/domain/applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::domain::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("2491935631")
    ///     .domains(vec!["string".to_owned()])
    ///     .website_url("https://qq.com")
    ///     .website_business_page_pics(vec!["MediaId".to_owned()])
    ///     .website_homepage_pics(vec!["MediaId".to_owned()])
    ///     .website_state(post::WebsiteState::HAS_LAUNCHED)
    ///     .notify_url("https://pay.weixin.qq.com/wxpay/pay.action")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant/h5/permission/domain/applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/domain/applications")
    }
}

/// 创建H5支付域名修改申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };
    pub use crate::v3::global::merchant::h5::permission::domain::applications::applyment_id::get::Response;

    /// 创建H5支付域名修改申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<Vec<String>>("domains"),
            message::required::<String>("website_url"),
            message::optional::<Vec<String>>("website_business_page_pics"),
            message::optional::<Vec<String>>("website_homepage_pics"),
            message::optional::<crate::Enumeration<WebsiteState>>("website_state"),
            message::optional::<String>("notify_url"),
            message::required::<String>("out_applyment_id"),
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

        /// H5支付域名（必填）
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
        }

        /// 子商户H5经营网址（必填）
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

        /// 子商户经营网址状态
        pub fn website_state(self, value: impl Into<crate::Enumeration<WebsiteState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<WebsiteState>>("website_state", value))
        }

        /// 商户提供的审核结果回调接口
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商户申请单号（必填）
        pub fn out_applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_applyment_id", value))
        }
    }

    request!(Request);
}
