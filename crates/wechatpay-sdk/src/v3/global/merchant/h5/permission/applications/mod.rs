//! `/v3/global/merchant/h5/permission/applications`

pub mod applyment_id;

/// `/v3/global/merchant/h5/permission/applications`
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/{applyment_id}`: 申请单号
    pub fn applyment_id(self, value: impl Into<String>) -> applyment_id::ApplymentId {
        applyment_id::ApplymentId { node: self.node.bind("applyment_id", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant/h5/permission/applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/applications")
    }
}

/// 创建H5支付权限申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
        ApplymentState, WebsiteState,
    };
    pub use crate::v3::global::merchant::h5::permission::applications::applyment_id::get::{
        ApplymentType, Response, TransactionLimitType,
    };

    /// 创建H5支付权限申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("business_description"),
            message::required::<String>("sub_mchid"),
            message::required::<Vec<String>>("domains"),
            message::optional::<String>("company_register_cert"),
            message::optional::<crate::Enumeration<TransactionLimitType>>("transaction_limit_type"),
            message::optional::<Vec<String>>("website_business_page_pics"),
            message::optional::<Vec<String>>("website_homepage_pics"),
            message::optional::<crate::Enumeration<WebsiteState>>("website_state"),
            message::required::<String>("website_url"),
            message::optional::<String>("notify_url"),
            message::optional::<crate::Enumeration<ApplymentType>>("applyment_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公司介绍和业务描述
        pub fn business_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_description", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// H5支付域名（必填）
        #[inline]
        pub fn domains(self, value: Vec<String>) -> Self {
            Self(self.0.with("domains", value))
        }

        /// 公司注册资质证书
        pub fn company_register_cert(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_register_cert", value))
        }

        /// 限额类型
        pub fn transaction_limit_type(
            self,
            value: impl Into<crate::Enumeration<TransactionLimitType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransactionLimitType>>(
                "transaction_limit_type",
                value,
            ))
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

        /// 子商户H5经营网址（必填）
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("website_url", value))
        }

        /// 商户提供的审核结果回调接口
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 申请单类型
        pub fn applyment_type(self, value: impl Into<crate::Enumeration<ApplymentType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ApplymentType>>("applyment_type", value))
        }
    }

    request!(Request);
}
