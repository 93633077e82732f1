//! 查询商家名片配置申请状态、提交商家名片配置申请 · Query a business card settings application; Submit a business card settings application
//!
//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

/// 查询商家名片配置申请状态、提交商家名片配置申请 · Query a business card settings application; Submit a business card settings application
///
/// `/v3/brand/card/card-configs`
#[derive(Clone)]
pub struct CardConfigs {
    pub(crate) node: crate::chain::Node,
}

impl CardConfigs {
    /// `/cancel-applyment`: 撤销商家名片配置申请 · Cancel a business card settings application
    #[inline]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment {
        cancel_applyment::CancelApplyment { node: self.node.clone() }
    }

    /// `/preview-url`: 获取商家名片预览二维码 · Get a business card preview link
    #[inline]
    pub fn preview_url(&self) -> preview_url::PreviewUrl {
        preview_url::PreviewUrl { node: self.node.clone() }
    }

    /// `/publish`: 发布商家名片配置 · Publish business card settings
    #[inline]
    pub fn publish(&self) -> publish::Publish {
        publish::Publish { node: self.node.clone() }
    }

    /// 查询商家名片配置申请状态 · Query a business card settings application
    ///
    /// `GET /v3/brand/card/card-configs`
    ///
    /// 服务商查询品牌的商家名片配置申请，返回申请单状态、驳回原因和发布时间。模式：服务商。
    ///
    /// Queries an application for the merchant business card settings of a brand and returns its state, reject reason and publication time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client.v3().brand().card().card_configs().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016475174](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
    #[doc(alias(
        "查询商家名片配置申请状态",
        "Query a business card settings application",
        "商家名片配置",
        "card-configs",
        "card/card-configs"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/card/card-configs", request)
    }

    /// 提交商家名片配置申请 · Submit a business card settings application
    ///
    /// `POST /v3/brand/card/card-configs`
    ///
    /// 服务商为品牌提交商家名片的小程序、客服和服务列表配置，返回申请单号和预览二维码链接。模式：服务商。
    ///
    /// Submits the Mini Program, customer service and service list of a brand's merchant business card and returns the application ID and a preview link. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .brand_id("1004")
    ///     .brand_customer_service(
    ///         post::BrandCustomerService::new()
    ///             .customer_service_type(post::CustomerServiceType::MINI_PROGRAM),
    ///     );
    /// let answer = client.v3().brand().card().card_configs().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016468440](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
    #[doc(alias(
        "提交商家名片配置申请",
        "Submit a business card settings application",
        "商家名片配置",
        "card-configs",
        "card/card-configs"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs")
    }
}

/// 查询商家名片配置申请状态 · Query a business card settings application
pub mod get {

    enumeration! {
        /// 申请单状态 · Application status
        ApplymentState {
            /// `STATE_UNKNOWN`: 状态未知 · Unknown state
            STATE_UNKNOWN = "STATE_UNKNOWN",
            /// `DRAFTING`: 编辑中 · Being edited
            DRAFTING = "DRAFTING",
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `AUDIT_REJECTED`: 审核驳回 · Rejected
            AUDIT_REJECTED = "AUDIT_REJECTED",
            /// `PENDING_PUBLISH`: 待发布 · Waiting for publication
            PENDING_PUBLISH = "PENDING_PUBLISH",
            /// `PUBLISHED`: 已发布 · Published
            PUBLISHED = "PUBLISHED",
            /// `CANCELED`: 已撤销 · Cancelled
            CANCELED = "CANCELED",
        }
    }

    /// 查询商家名片配置申请状态：请求 · Query a business card settings application: request
    pub struct Request {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 查询商家名片配置申请状态：应答 · Query a business card settings application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 申请单状态 · Application status
        pub applyment_state: ApplymentState,
        /// 定时发布时间 · Scheduled publishing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub scheduled_publish_time: Option<crate::Time>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// 实际发布时间 · Actual publishing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub actual_publish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Required "brand_id",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Optional "brand_id",
            3 => applyment_state: Optional "applyment_state",
            4 => scheduled_publish_time: Optional "scheduled_publish_time",
            5 => reject_reason: Optional "reject_reason",
            6 => actual_publish_time: Optional "actual_publish_time",
        }
    }
}

/// 提交商家名片配置申请 · Submit a business card settings application
pub mod post {

    enumeration! {
        /// 客服类型 · Customer service type
        CustomerServiceType {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `CUSTOMIZE_WEB`: 自定义网页 · Own web page
            CUSTOMIZE_WEB = "CUSTOMIZE_WEB",
            /// `CUSTOMIZE_MP`: 自定义小程序 · Own Mini Program
            CUSTOMIZE_MP = "CUSTOMIZE_MP",
            /// `SERVICE_PHONE`: 客服电话 · Service phone
            SERVICE_PHONE = "SERVICE_PHONE",
        }
    }

    enumeration! {
        /// 服务跳转类型 · Service redirect type
        ServiceJumpType {
            /// `JUMP_MINI_PROGRAM`: 跳转小程序 · Opens a Mini Program
            JUMP_MINI_PROGRAM = "JUMP_MINI_PROGRAM",
            /// `JUMP_WEB_PAGE`: 跳转网页 · Opens a web page
            JUMP_WEB_PAGE = "JUMP_WEB_PAGE",
        }
    }

    /// 提交商家名片配置申请：请求 · Submit a business card settings application: request
    pub struct Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub business_code: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 品牌小程序信息 · Brand Mini Program information
        pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
        /// 品牌客服信息（必填） · Brand customer service information (required)
        pub brand_customer_service: Option<BrandCustomerService>,
        /// 服务列表 · Services
        pub service_list: Option<Vec<ServiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 品牌小程序信息 · Brand Mini Program information
        pub fn brand_mini_program_info<M>(
            mut self,
            value: impl crate::IntoMember<BrandMiniProgramInfo, M>,
        ) -> Self {
            self.brand_mini_program_info = value.into_member();
            self
        }

        /// 品牌客服信息（必填） · Brand customer service information (required)
        pub fn brand_customer_service<M>(
            mut self,
            value: impl crate::IntoMember<BrandCustomerService, M>,
        ) -> Self {
            self.brand_customer_service = value.into_member();
            self
        }

        /// 服务列表 · Services
        pub fn service_list<M>(mut self, value: impl crate::IntoList<ServiceList, M>) -> Self {
            self.service_list = value.into_list();
            self
        }
    }

    /// 品牌小程序信息 · Brand Mini Program information
    pub struct BrandMiniProgramInfo {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序默认跳转路径 · Default Mini Program path
        pub default_jump_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BrandMiniProgramInfo {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序默认跳转路径 · Default Mini Program path
        pub fn default_jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.default_jump_path = value.into_member();
            self
        }
    }

    /// 品牌客服信息 · Brand customer service information
    pub struct BrandCustomerService {
        /// 客服类型（必填） · Customer service type (required)
        pub customer_service_type: CustomerServiceType,
        /// 客服电话 · Customer service phone
        pub customer_service_phone: Option<String>,
        /// 客服路径 · Customer service path
        pub customer_service_path: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BrandCustomerService {
        /// 客服类型（必填） · Customer service type (required)
        pub fn customer_service_type<M>(
            mut self,
            value: impl crate::IntoMember<CustomerServiceType, M>,
        ) -> Self {
            self.customer_service_type = value.into_member().unwrap_or_default();
            self
        }

        /// 客服电话 · Customer service phone
        pub fn customer_service_phone<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.customer_service_phone = value.into_member();
            self
        }

        /// 客服路径 · Customer service path
        pub fn customer_service_path<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.customer_service_path = value.into_member();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 服务列表 · Services
    pub struct ServiceList {
        /// 服务分类名称 · Service category name
        pub service_classify_name: Option<String>,
        /// 服务名称 · Service name
        pub service_name: Option<String>,
        /// 服务跳转类型（必填） · Service redirect type (required)
        pub service_jump_type: ServiceJumpType,
        /// 服务跳转路径（必填） · Service redirect path (required)
        pub service_jump_path: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ServiceList {
        /// 服务分类名称 · Service category name
        pub fn service_classify_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.service_classify_name = value.into_member();
            self
        }

        /// 服务名称 · Service name
        pub fn service_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_name = value.into_member();
            self
        }

        /// 服务跳转类型（必填） · Service redirect type (required)
        pub fn service_jump_type<M>(
            mut self,
            value: impl crate::IntoMember<ServiceJumpType, M>,
        ) -> Self {
            self.service_jump_type = value.into_member().unwrap_or_default();
            self
        }

        /// 服务跳转路径（必填） · Service redirect path (required)
        pub fn service_jump_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_jump_path = value.into_member();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 提交商家名片配置申请：应答 · Submit a business card settings application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 商家名片预览二维码链接 · Business card preview QR code URL
        pub card_preview_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, BrandMiniProgramInfo, BrandCustomerService, ServiceList);

    message! {
        Request {
            0 => business_code: Required "business_code",
            1 => brand_id: Required "brand_id",
            2 => brand_mini_program_info: Optional "brand_mini_program_info",
            3 => brand_customer_service: Required "brand_customer_service",
            4 => service_list: Optional "service_list",
        }
        BrandMiniProgramInfo {
            0 => appid: Required "appid",
            1 => default_jump_path: Optional "default_jump_path",
        }
        BrandCustomerService {
            0 => customer_service_type: Required "customer_service_type",
            1 => customer_service_phone: Optional "customer_service_phone",
            2 => customer_service_path: Optional "customer_service_path",
            3 => appid: Optional "appid",
        }
        ServiceList {
            0 => service_classify_name: Optional "service_classify_name",
            1 => service_name: Optional "service_name",
            2 => service_jump_type: Required "service_jump_type",
            3 => service_jump_path: Required "service_jump_path",
            4 => appid: Optional "appid",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => brand_id: Optional "brand_id",
            2 => applyment_id: Optional "applyment_id",
            3 => card_preview_url: Optional "card_preview_url",
        }
    }
}
