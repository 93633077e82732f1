//! `/v3/global/merchant/h5/permission/applications`

pub mod applyment_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant/h5/permission/applications`
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) Node);

impl Applications {
    /// `/{applyment_id}`: 申请单号
    #[inline]
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId(self.0.bind("applyment_id", value))
    }

    /// 创建H5支付权限申请单
    ///
    /// `POST /v3/global/merchant/h5/permission/applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant::h5::permission::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_description("腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”")
    ///     .sub_mchid("2491935631")
    ///     .domains(vec!["string".to_owned()])
    ///     .company_register_cert("6uqyGjvHzOhsLleGFQVRF")
    ///     .transaction_limit_type(post::TransactionLimitType::UN_LAUNCHED_WEBSITE_LIMIT)
    ///     .website_business_page_pics(vec!["MediaId".to_owned()])
    ///     .website_homepage_pics(vec!["MediaId".to_owned()])
    ///     .website_state(post::WebsiteState::HAS_LAUNCHED)
    ///     .website_url("https://qq.com")
    ///     .notify_url("https://pay.weixin.qq.com/wxpay/pay.action")
    ///     .applyment_type(post::ApplymentType::APPLY_FOR_PAYMENT_AUTHORITY);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant/h5/permission/applications", rest)
    }
}

/// 创建H5支付权限申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::global::merchant::h5::permission::applications::applyment_id::get::{
        ApplymentState, ApplymentType, Response, TransactionLimitType, WebsiteState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/merchant/h5/permission/applications")
            .at("apihk.mch.weixin.qq.com", "");

    /// 创建H5支付权限申请单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公司介绍和业务描述
        pub business_description: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// H5支付域名
        pub domains: Required<Vec<String>>,
        /// 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// 限额类型
        pub transaction_limit_type: Option<Enumeration<TransactionLimitType>>,
        /// 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// 子商户经营网址状态
        pub website_state: Option<Enumeration<WebsiteState>>,
        /// 子商户H5经营网址
        pub website_url: Required<String>,
        /// 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// 申请单类型
        pub applyment_type: Option<Enumeration<ApplymentType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公司介绍和业务描述
        #[inline]
        pub fn business_description(mut self, value: impl Into<String>) -> Self {
            self.business_description = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// H5支付域名
        #[inline]
        pub fn domains(mut self, value: Vec<String>) -> Self {
            self.domains = Required::set(value);
            self
        }

        /// 公司注册资质证书
        #[inline]
        pub fn company_register_cert(mut self, value: impl Into<String>) -> Self {
            self.company_register_cert = Some(value.into());
            self
        }

        /// 限额类型
        #[inline]
        pub fn transaction_limit_type(
            mut self,
            value: impl Into<Enumeration<TransactionLimitType>>,
        ) -> Self {
            self.transaction_limit_type = Some(value.into());
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

        /// 子商户H5经营网址
        #[inline]
        pub fn website_url(mut self, value: impl Into<String>) -> Self {
            self.website_url = Required::set(value.into());
            self
        }

        /// 商户提供的审核结果回调接口
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 申请单类型
        #[inline]
        pub fn applyment_type(mut self, value: impl Into<Enumeration<ApplymentType>>) -> Self {
            self.applyment_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_description", &mut self.business_description),
                ("sub_mchid", &mut self.sub_mchid),
                ("domains", &mut self.domains),
                ("company_register_cert", &mut self.company_register_cert),
                ("transaction_limit_type", &mut self.transaction_limit_type),
                ("website_business_page_pics", &mut self.website_business_page_pics),
                ("website_homepage_pics", &mut self.website_homepage_pics),
                ("website_state", &mut self.website_state),
                ("website_url", &mut self.website_url),
                ("notify_url", &mut self.notify_url),
                ("applyment_type", &mut self.applyment_type),
            ]);
        }
    }

    message!(Request);
}
