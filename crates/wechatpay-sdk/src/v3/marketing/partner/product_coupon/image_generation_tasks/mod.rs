//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod task_id;

/// `/v3/marketing/partner/product-coupon/image-generation-tasks`
pub struct ImageGenerationTasks {
    pub(crate) node: crate::chain::Node,
}

impl ImageGenerationTasks {
    /// `/{task_id}`: 图片生成的任务ID
    pub fn task_id(self, value: impl Into<String>) -> task_id::TaskId {
        task_id::TaskId { node: self.node.bind("task_id", value) }
    }

    /// 提交图片生成任务 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::image_generation_tasks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .task_id("image_generation_task_1")
    ///     .image_generation_type(post::ImageGenerationType::COMBINE_IMAGE)
    ///     .combine_image(
    ///         post::CombineImage::new()
    ///             .scope(post::Scope::ALL)
    ///             .r#type(post::Type::NORMAL)
    ///             .usage_mode(post::UsageMode::SINGLE)
    ///             .normal_coupon(post::NormalCoupon::new().threshold(10000).discount_amount(1))
    ///             .discount_coupon(post::DiscountCoupon::new().threshold(10000).percent_off(20))
    ///             .exchange_coupon(
    ///                 post::ExchangeCoupon::new().threshold(10000).exchange_price(20),
    ///             )
    ///             .background_color("#ff5733"),
    ///     )
    ///     .cut_out(
    ///         post::CutOut::new().image_url("https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .image_generation_tasks()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/image-generation-tasks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/image-generation-tasks")
    }
}

/// 提交图片生成任务
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get::ImageGenerationType;
    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;

    enumeration! {
        /// 优惠范围
        Scope {
            ALL = "ALL",
            SINGLE = "SINGLE",
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型
        Type {
            NORMAL = "NORMAL",
            DISCOUNT = "DISCOUNT",
            EXCHANGE = "EXCHANGE",
        }
    }

    /// 提交图片生成任务：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("task_id"),
            message::required::<crate::Enumeration<ImageGenerationType>>("image_generation_type"),
            message::optional::<CombineImage>("combine_image"),
            message::optional::<CutOut>("cut_out"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 图片生成的任务ID（必填）
        pub fn task_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("task_id", value))
        }

        /// 图片生成类型（必填）
        pub fn image_generation_type(
            self,
            value: impl Into<crate::Enumeration<ImageGenerationType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ImageGenerationType>>(
                "image_generation_type",
                value,
            ))
        }

        /// 拼图数据
        #[inline]
        pub fn combine_image(self, value: CombineImage) -> Self {
            Self(self.0.with("combine_image", value))
        }

        /// 抠图数据
        #[inline]
        pub fn cut_out(self, value: CutOut) -> Self {
            Self(self.0.with("cut_out", value))
        }
    }

    /// 拼图数据
    pub struct CombineImage(pub(crate) message::Object);

    impl CombineImage {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Scope>>("scope"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<crate::Enumeration<UsageMode>>("usage_mode"),
            message::optional::<NormalCoupon>("normal_coupon"),
            message::optional::<DiscountCoupon>("discount_coupon"),
            message::optional::<ExchangeCoupon>("exchange_coupon"),
            message::optional::<String>("background_color"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠范围（必填）
        pub fn scope(self, value: impl Into<crate::Enumeration<Scope>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Scope>>("scope", value))
        }

        /// 商品券类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 使用模式（必填）
        pub fn usage_mode(self, value: impl Into<crate::Enumeration<UsageMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UsageMode>>("usage_mode", value))
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.with("normal_coupon", value))
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.with("discount_coupon", value))
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.with("exchange_coupon", value))
        }

        /// 背景颜色色值
        pub fn background_color(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("background_color", value))
        }
    }

    /// 抠图数据
    pub struct CutOut(pub(crate) message::Object);

    impl CutOut {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("image_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品图URL（必填）
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("image_url", value))
        }
    }

    /// 满减券使用规则
    pub struct NormalCoupon(pub(crate) message::Object);

    impl NormalCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<crate::Fen>("discount_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCoupon(pub(crate) message::Object);

    impl DiscountCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<i64>("percent_off"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定减免百分比（必填）
        #[inline]
        pub fn percent_off(self, value: i64) -> Self {
            Self(self.0.with("percent_off", value))
        }
    }

    /// 兑换券使用规则
    pub struct ExchangeCoupon(pub(crate) message::Object);

    impl ExchangeCoupon {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("threshold"),
            message::required::<crate::Fen>("exchange_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门槛金额，单位为分（必填）
        pub fn threshold(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("threshold", value))
        }

        /// 固定兑换价格，单位为分（必填）
        pub fn exchange_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exchange_price", value))
        }
    }

    /// 提交图片生成任务：应答
    #[non_exhaustive]
    pub struct Response {
        /// 图片生成的任务ID
        pub task_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    request!(Request, CombineImage, CutOut, NormalCoupon, DiscountCoupon, ExchangeCoupon);

    held!(CombineImage, CutOut, NormalCoupon, DiscountCoupon, ExchangeCoupon);

    message! {
        Response {
            0 => task_id: "task_id",
            1 => brand_id: "brand_id",
        }
    }
}
