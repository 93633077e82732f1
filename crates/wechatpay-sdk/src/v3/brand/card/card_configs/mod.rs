//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

/// `/v3/brand/card/card-configs`
pub struct CardConfigs {
    pub(crate) node: crate::chain::Node,
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-configs", request.0)
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs")
    }
}

/// 查询商家名片配置申请状态
pub mod get {

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
        pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
        /// 定时发布时间
        pub scheduled_publish_time: Option<crate::Time>,
        /// 驳回原因
        pub reject_reason: Option<String>,
        /// 实际发布时间
        pub actual_publish_time: Option<crate::Time>,
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
    use crate::message;

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("business_code"),
            message::required::<String>("brand_id"),
            message::optional::<BrandMiniProgramInfo>("brand_mini_program_info"),
            message::required::<BrandCustomerService>("brand_customer_service"),
            message::optional::<Vec<ServiceList>>("service_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct BrandMiniProgramInfo(pub(crate) message::Object);

    impl BrandMiniProgramInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("default_jump_path"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
    pub struct BrandCustomerService(pub(crate) message::Object);

    impl BrandCustomerService {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<CustomerServiceType>>("customer_service_type"),
            message::optional::<String>("customer_service_phone"),
            message::optional::<String>("customer_service_path"),
            message::optional::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 客服类型（必填）
        pub fn customer_service_type(
            self,
            value: impl Into<crate::Enumeration<CustomerServiceType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CustomerServiceType>>(
                "customer_service_type",
                value,
            ))
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
    pub struct ServiceList(pub(crate) message::Object);

    impl ServiceList {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("service_classify_name"),
            message::optional::<String>("service_name"),
            message::required::<crate::Enumeration<ServiceJumpType>>("service_jump_type"),
            message::required::<String>("service_jump_path"),
            message::optional::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub fn service_jump_type(
            self,
            value: impl Into<crate::Enumeration<ServiceJumpType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<ServiceJumpType>>("service_jump_type", value),
            )
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
