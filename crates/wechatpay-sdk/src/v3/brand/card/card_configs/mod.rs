//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/brand/card/card-configs`
pub struct CardConfigs {
    pub(crate) node: Node,
}

impl CardConfigs {
    /// `/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node }
    }

    /// `/preview-url`
    #[inline]
    pub fn preview_url(self) -> preview_url::PreviewUrl {
        preview_url::PreviewUrl { node: self.node }
    }

    /// `/publish`
    #[inline]
    pub fn publish(self) -> publish::Publish {
        publish::Publish { node: self.node }
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
        self.node.call(Method::GET, "/v3/brand/card/card-configs").query_message(request.0)
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
        self.node.call(Method::POST, "/v3/brand/card/card-configs").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/card/card-configs", rest)
    }
}

/// 查询商家名片配置申请状态
pub mod get {
    use crate::message::{Enumeration, Time};

    pub use crate::v3::brand::card::card_configs::cancel_applyment::post::{
        ApplymentState, Request,
    };

    /// 查询商家名片配置申请状态：应答
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

    message! {
        Response {
            0 => business_code: "business_code",
            1 => applyment_id: "applyment_id",
            2 => brand_id: "brand_id",
            3 => applyment_state: "applyment_state",
            4 => scheduled_publish_time: "scheduled_publish_time",
            5 => reject_reason: "reject_reason",
            6 => actual_publish_time: "actual_publish_time",
        }
    }
}

/// 提交商家名片配置申请
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};

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
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("business_code"),
            required::<String>("brand_id"),
            optional::<BrandMiniProgramInfo>("brand_mini_program_info"),
            required::<BrandCustomerService>("brand_customer_service"),
            optional::<Vec<ServiceList>>("service_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 品牌小程序信息
        #[inline]
        pub fn brand_mini_program_info(self, value: BrandMiniProgramInfo) -> Self {
            Self(self.0.with("brand_mini_program_info", value))
        }

        /// 品牌客服信息（必填）
        #[inline]
        pub fn brand_customer_service(self, value: BrandCustomerService) -> Self {
            Self(self.0.with("brand_customer_service", value))
        }

        /// 服务列表
        #[inline]
        pub fn service_list(self, value: Vec<ServiceList>) -> Self {
            Self(self.0.with("service_list", value))
        }
    }

    /// 品牌小程序信息
    pub struct BrandMiniProgramInfo(pub(crate) Object);

    impl BrandMiniProgramInfo {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("appid"), optional::<String>("default_jump_path")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 小程序默认跳转路径
        pub fn default_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("default_jump_path", value))
        }
    }

    /// 品牌客服信息
    pub struct BrandCustomerService(pub(crate) Object);

    impl BrandCustomerService {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<CustomerServiceType>>("customer_service_type"),
            optional::<String>("customer_service_phone"),
            optional::<String>("customer_service_path"),
            optional::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 客服类型（必填）
        pub fn customer_service_type(
            self,
            value: impl Into<Enumeration<CustomerServiceType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<Enumeration<CustomerServiceType>>("customer_service_type", value),
            )
        }

        /// 客服电话
        pub fn customer_service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("customer_service_phone", value))
        }

        /// 客服路径
        pub fn customer_service_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("customer_service_path", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 服务列表
    pub struct ServiceList(pub(crate) Object);

    impl ServiceList {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("service_classify_name"),
            optional::<String>("service_name"),
            required::<Enumeration<ServiceJumpType>>("service_jump_type"),
            required::<String>("service_jump_path"),
            optional::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务分类名称
        pub fn service_classify_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_classify_name", value))
        }

        /// 服务名称
        pub fn service_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_name", value))
        }

        /// 服务跳转类型（必填）
        pub fn service_jump_type(self, value: impl Into<Enumeration<ServiceJumpType>>) -> Self {
            Self(self.0.with_some::<Enumeration<ServiceJumpType>>("service_jump_type", value))
        }

        /// 服务跳转路径（必填）
        pub fn service_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_jump_path", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 提交商家名片配置申请：应答
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

    request!(Request, BrandMiniProgramInfo, BrandCustomerService, ServiceList);

    held!(BrandMiniProgramInfo, BrandCustomerService, ServiceList);

    message! {
        Response {
            0 => business_code: "business_code",
            1 => brand_id: "brand_id",
            2 => applyment_id: "applyment_id",
            3 => card_preview_url: "card_preview_url",
        }
    }
}
