//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod task_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/image-generation-tasks`
#[derive(Clone, Debug)]
pub struct ImageGenerationTasks(pub(crate) Node);

impl ImageGenerationTasks {
    /// `/{task_id}`: 图片生成的任务ID
    #[inline]
    pub fn task_id(self, value: impl Into<String>) -> task_id::TaskId {
        task_id::TaskId(self.0.bind("task_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/product-coupon/image-generation-tasks", rest)
    }
}

/// 提交图片生成任务
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::UsageMode;
    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::task_id::get::ImageGenerationType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/product-coupon/image-generation-tasks");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 图片生成的任务ID
        pub task_id: Required<String>,
        /// 图片生成类型
        pub image_generation_type: Required<Enumeration<ImageGenerationType>>,
        /// 拼图数据
        pub combine_image: Option<CombineImage>,
        /// 抠图数据
        pub cut_out: Option<CutOut>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 图片生成的任务ID
        #[inline]
        pub fn task_id(mut self, value: impl Into<String>) -> Self {
            self.task_id = Required::set(value.into());
            self
        }

        /// 图片生成类型
        #[inline]
        pub fn image_generation_type(
            mut self,
            value: impl Into<Enumeration<ImageGenerationType>>,
        ) -> Self {
            self.image_generation_type = Required::set(value.into());
            self
        }

        /// 拼图数据
        #[inline]
        pub fn combine_image(mut self, value: CombineImage) -> Self {
            self.combine_image = Some(value);
            self
        }

        /// 抠图数据
        #[inline]
        pub fn cut_out(mut self, value: CutOut) -> Self {
            self.cut_out = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("task_id", &mut self.task_id),
                ("image_generation_type", &mut self.image_generation_type),
                ("combine_image", &mut self.combine_image),
                ("cut_out", &mut self.cut_out),
            ]);
        }
    }

    /// 拼图数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombineImage {
        /// 优惠范围
        pub scope: Required<Enumeration<Scope>>,
        /// 商品券类型
        pub r#type: Required<Enumeration<Type>>,
        /// 使用模式
        pub usage_mode: Required<Enumeration<UsageMode>>,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 背景颜色色值
        pub background_color: Option<String>,
    }

    impl CombineImage {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠范围
        #[inline]
        pub fn scope(mut self, value: impl Into<Enumeration<Scope>>) -> Self {
            self.scope = Required::set(value.into());
            self
        }

        /// 商品券类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 使用模式
        #[inline]
        pub fn usage_mode(mut self, value: impl Into<Enumeration<UsageMode>>) -> Self {
            self.usage_mode = Required::set(value.into());
            self
        }

        /// 满减券使用规则
        #[inline]
        pub fn normal_coupon(mut self, value: NormalCoupon) -> Self {
            self.normal_coupon = Some(value);
            self
        }

        /// 折扣券使用规则
        #[inline]
        pub fn discount_coupon(mut self, value: DiscountCoupon) -> Self {
            self.discount_coupon = Some(value);
            self
        }

        /// 兑换券使用规则
        #[inline]
        pub fn exchange_coupon(mut self, value: ExchangeCoupon) -> Self {
            self.exchange_coupon = Some(value);
            self
        }

        /// 背景颜色色值
        #[inline]
        pub fn background_color(mut self, value: impl Into<String>) -> Self {
            self.background_color = Some(value.into());
            self
        }
    }

    impl Message for CombineImage {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("usage_mode", &mut self.usage_mode),
                ("normal_coupon", &mut self.normal_coupon),
                ("discount_coupon", &mut self.discount_coupon),
                ("exchange_coupon", &mut self.exchange_coupon),
                ("background_color", &mut self.background_color),
            ]);
        }
    }

    /// 抠图数据
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CutOut {
        /// 商品图URL
        pub image_url: Required<String>,
    }

    impl CutOut {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品图URL
        #[inline]
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Required::set(value.into());
            self
        }
    }

    impl Message for CutOut {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("image_url", &mut self.image_url)]);
        }
    }

    /// 满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalCoupon {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定减免金额，单位为分
        pub discount_amount: Required<Fen>,
    }

    impl NormalCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定减免金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Required::set(value.into());
            self
        }
    }

    impl Message for NormalCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("threshold", &mut self.threshold),
                ("discount_amount", &mut self.discount_amount),
            ]);
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定减免百分比
        pub percent_off: Required<i64>,
    }

    impl DiscountCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定减免百分比
        #[inline]
        pub fn percent_off(mut self, value: i64) -> Self {
            self.percent_off = Required::set(value);
            self
        }
    }

    impl Message for DiscountCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("threshold", &mut self.threshold), ("percent_off", &mut self.percent_off)]);
        }
    }

    /// 兑换券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 门槛金额，单位为分
        pub threshold: Required<Fen>,
        /// 固定兑换价格，单位为分
        pub exchange_price: Required<Fen>,
    }

    impl ExchangeCoupon {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门槛金额，单位为分
        #[inline]
        pub fn threshold(mut self, value: impl Into<Fen>) -> Self {
            self.threshold = Required::set(value.into());
            self
        }

        /// 固定兑换价格，单位为分
        #[inline]
        pub fn exchange_price(mut self, value: impl Into<Fen>) -> Self {
            self.exchange_price = Required::set(value.into());
            self
        }
    }

    impl Message for ExchangeCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("threshold", &mut self.threshold),
                ("exchange_price", &mut self.exchange_price),
            ]);
        }
    }

    /// 提交图片生成任务：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 图片生成的任务ID
        pub task_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("task_id", &mut self.task_id), ("brand_id", &mut self.brand_id)]);
        }
    }

    message!(Request, CombineImage, CutOut, NormalCoupon, DiscountCoupon, ExchangeCoupon, Response);
}
