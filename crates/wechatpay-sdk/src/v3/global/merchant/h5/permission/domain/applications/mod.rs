//! `/v3/global/merchant/h5/permission/domain/applications`

pub mod applyment_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant/h5/permission/domain/applications`
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) Node);

impl Applications {
    /// `/{applyment_id}`: 申请单号
    #[inline]
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0.bind("applyment_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant/h5/permission/domain/applications", rest)
    }
}

/// 创建H5支付域名修改申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::global::merchant::h5::permission::applications::applyment_id::get::{
        ApplymentState, WebsiteState,
    };
    pub use crate::v3::global::merchant::h5::permission::domain::applications::applyment_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/merchant/h5/permission/domain/applications")
            .at("apihk.mch.weixin.qq.com", "");

    /// 创建H5支付域名修改申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// H5支付域名
        pub domains: Required<Vec<String>>,
        /// 子商户H5经营网址
        pub website_url: Required<String>,
        /// 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// 子商户经营网址状态
        pub website_state: Option<Enumeration<WebsiteState>>,
        /// 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// 商户申请单号
        pub out_applyment_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// H5支付域名
        #[inline]
        pub fn domains(mut self, value: Vec<String>) -> Self {
            self.domains = Required::set(value);
            self
        }

        /// 子商户H5经营网址
        #[inline]
        pub fn website_url(mut self, value: impl Into<String>) -> Self {
            self.website_url = Required::set(value.into());
            self
        }

        /// 经营网址商业页面截图
        #[inline]
        pub fn website_business_page_pics(mut self, value: Vec<String>) -> Self {
            self.website_business_page_pics = Some(value);
            self
        }

        /// 经营网址首页截图
        #[inline]
        pub fn website_homepage_pics(mut self, value: Vec<String>) -> Self {
            self.website_homepage_pics = Some(value);
            self
        }

        /// 子商户经营网址状态
        #[inline]
        pub fn website_state(mut self, value: impl Into<Enumeration<WebsiteState>>) -> Self {
            self.website_state = Some(value.into());
            self
        }

        /// 商户提供的审核结果回调接口
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 商户申请单号
        #[inline]
        pub fn out_applyment_id(mut self, value: impl Into<String>) -> Self {
            self.out_applyment_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("domains", &mut self.domains),
                ("website_url", &mut self.website_url),
                ("website_business_page_pics", &mut self.website_business_page_pics),
                ("website_homepage_pics", &mut self.website_homepage_pics),
                ("website_state", &mut self.website_state),
                ("notify_url", &mut self.notify_url),
                ("out_applyment_id", &mut self.out_applyment_id),
            ]);
        }
    }

    message!(Request);
}
