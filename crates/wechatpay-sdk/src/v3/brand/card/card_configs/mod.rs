//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-configs`
#[derive(Clone, Debug)]
pub struct CardConfigs(pub(crate) Node);

impl CardConfigs {
    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment(self.0)
    }

    /// `/preview-url`
    #[inline]
    pub fn preview_url(self) -> preview_url::PreviewUrl {
        preview_url::PreviewUrl(self.0)
    }

    /// `/publish`
    #[inline]
    pub fn publish(self) -> publish::Publish {
        publish::Publish(self.0)
    }

    /// 查询商家名片配置申请状态 (partner)
    ///
    /// `GET /v3/brand/card/card-configs`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .applyment_id("1111111111")
    ///     .brand_id("120344");
    /// let answer = client.v3().brand().card().card_configs().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 提交商家名片配置申请 (partner)
    ///
    /// `POST /v3/brand/card/card-configs`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .brand_id("1004")
    ///     .brand_mini_program_info(
    ///         post::BrandMiniProgramInfo::new()
    ///             .appid("wx1234567890abcdef")
    ///             .default_jump_path("pages/shop/index"),
    ///     )
    ///     .brand_customer_service(
    ///         post::BrandCustomerService::new()
    ///             .customer_service_type(post::CustomerServiceType::MINI_PROGRAM)
    ///             .customer_service_phone("12345678900")
    ///             .customer_service_path("pages/service/index")
    ///             .appid("wx1234567890abcdef"),
    ///     )
    ///     .service_list(vec![
    ///         post::ServiceList::new()
    ///             .service_classify_name("会员服务")
    ///             .service_name("会员中心")
    ///             .service_jump_type(post::ServiceJumpType::JUMP_MINI_PROGRAM)
    ///             .service_jump_path("pages/shop/index")
    ///             .appid("wx1234567890abcdef"),
    ///     ]);
    /// let answer = client.v3().brand().card().card_configs().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-configs", rest)
    }
}

/// 查询商家名片配置申请状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_configs::cancel_applyment::post::{
        ApplymentState, Request,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/card/card-configs");

    /// 查询商家名片配置申请状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 申请单状态
        pub applyment_state: Option<Enumeration<ApplymentState>>,
        /// 定时发布时间
        pub scheduled_publish_time: Option<Time>,
        /// 驳回原因
        pub reject_reason: Option<String>,
        /// 实际发布时间
        pub actual_publish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_code", &mut self.business_code),
                ("applyment_id", &mut self.applyment_id),
                ("brand_id", &mut self.brand_id),
                ("applyment_state", &mut self.applyment_state),
                ("scheduled_publish_time", &mut self.scheduled_publish_time),
                ("reject_reason", &mut self.reject_reason),
                ("actual_publish_time", &mut self.actual_publish_time),
            ]);
        }
    }

    message!(Response);
}

/// 提交商家名片配置申请
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/card/card-configs");

    enumeration! {
        /// 客服类型
        CustomerServiceType {
            MINI_PROGRAM = "MINI_PROGRAM",
            CUSTOMIZE_WEB = "CUSTOMIZE_WEB",
            CUSTOMIZE_MP = "CUSTOMIZE_MP",
            SERVICE_PHONE = "SERVICE_PHONE",
        }
    }

    enumeration! {
        /// 服务跳转类型
        ServiceJumpType {
            JUMP_MINI_PROGRAM = "JUMP_MINI_PROGRAM",
            JUMP_WEB_PAGE = "JUMP_WEB_PAGE",
        }
    }

    /// 提交商家名片配置申请：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务申请编号
        pub business_code: Required<String>,
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 品牌小程序信息
        pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
        /// 品牌客服信息
        pub brand_customer_service: Required<BrandCustomerService>,
        /// 服务列表
        pub service_list: Option<Vec<ServiceList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务申请编号
        #[inline]
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Required::set(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 品牌小程序信息
        #[inline]
        pub fn brand_mini_program_info(mut self, value: BrandMiniProgramInfo) -> Self {
            self.brand_mini_program_info = Some(value);
            self
        }

        /// 品牌客服信息
        #[inline]
        pub fn brand_customer_service(mut self, value: BrandCustomerService) -> Self {
            self.brand_customer_service = Required::set(value);
            self
        }

        /// 服务列表
        #[inline]
        pub fn service_list(mut self, value: Vec<ServiceList>) -> Self {
            self.service_list = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_code", &mut self.business_code),
                ("brand_id", &mut self.brand_id),
                ("brand_mini_program_info", &mut self.brand_mini_program_info),
                ("brand_customer_service", &mut self.brand_customer_service),
                ("service_list", &mut self.service_list),
            ]);
        }
    }

    /// 品牌小程序信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BrandMiniProgramInfo {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 小程序默认跳转路径
        pub default_jump_path: Option<String>,
    }

    impl BrandMiniProgramInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 小程序默认跳转路径
        #[inline]
        pub fn default_jump_path(mut self, value: impl Into<String>) -> Self {
            self.default_jump_path = Some(value.into());
            self
        }
    }

    impl Message for BrandMiniProgramInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("default_jump_path", &mut self.default_jump_path),
            ]);
        }
    }

    /// 品牌客服信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BrandCustomerService {
        /// 客服类型
        pub customer_service_type: Required<Enumeration<CustomerServiceType>>,
        /// 客服电话
        pub customer_service_phone: Option<String>,
        /// 客服路径
        pub customer_service_path: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
    }

    impl BrandCustomerService {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 客服类型
        #[inline]
        pub fn customer_service_type(
            mut self,
            value: impl Into<Enumeration<CustomerServiceType>>,
        ) -> Self {
            self.customer_service_type = Required::set(value.into());
            self
        }

        /// 客服电话
        #[inline]
        pub fn customer_service_phone(mut self, value: impl Into<String>) -> Self {
            self.customer_service_phone = Some(value.into());
            self
        }

        /// 客服路径
        #[inline]
        pub fn customer_service_path(mut self, value: impl Into<String>) -> Self {
            self.customer_service_path = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }
    }

    impl Message for BrandCustomerService {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("customer_service_type", &mut self.customer_service_type),
                ("customer_service_phone", &mut self.customer_service_phone),
                ("customer_service_path", &mut self.customer_service_path),
                ("appid", &mut self.appid),
            ]);
        }
    }

    /// 服务列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ServiceList {
        /// 服务分类名称
        pub service_classify_name: Option<String>,
        /// 服务名称
        pub service_name: Option<String>,
        /// 服务跳转类型
        pub service_jump_type: Required<Enumeration<ServiceJumpType>>,
        /// 服务跳转路径
        pub service_jump_path: Required<String>,
        /// 公众账号ID
        pub appid: Option<String>,
    }

    impl ServiceList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务分类名称
        #[inline]
        pub fn service_classify_name(mut self, value: impl Into<String>) -> Self {
            self.service_classify_name = Some(value.into());
            self
        }

        /// 服务名称
        #[inline]
        pub fn service_name(mut self, value: impl Into<String>) -> Self {
            self.service_name = Some(value.into());
            self
        }

        /// 服务跳转类型
        #[inline]
        pub fn service_jump_type(mut self, value: impl Into<Enumeration<ServiceJumpType>>) -> Self {
            self.service_jump_type = Required::set(value.into());
            self
        }

        /// 服务跳转路径
        #[inline]
        pub fn service_jump_path(mut self, value: impl Into<String>) -> Self {
            self.service_jump_path = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }
    }

    impl Message for ServiceList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_classify_name", &mut self.service_classify_name),
                ("service_name", &mut self.service_name),
                ("service_jump_type", &mut self.service_jump_type),
                ("service_jump_path", &mut self.service_jump_path),
                ("appid", &mut self.appid),
            ]);
        }
    }

    /// 提交商家名片配置申请：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 商家名片预览二维码链接
        pub card_preview_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_code", &mut self.business_code),
                ("brand_id", &mut self.brand_id),
                ("applyment_id", &mut self.applyment_id),
                ("card_preview_url", &mut self.card_preview_url),
            ]);
        }
    }

    message!(Request, BrandMiniProgramInfo, BrandCustomerService, ServiceList, Response);
}
