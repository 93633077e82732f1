//! `/v3/marketing/shopping-receipt/customentrances`

pub mod brand_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/shopping-receipt/customentrances`
#[derive(Clone, Debug)]
pub struct Customentrances(pub(crate) Node);

impl Customentrances {
    /// `/{brand_id}`: 自定义入口的归属品牌ID
    #[inline]
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId(self.0.bind("brand_id", value))
    }

    /// 创建自定义入口 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/customentrances`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .custom_entrance_type(post::CustomEntranceType::MERCHANT_ACTIVITY)
    ///     .subtitle("双十一8折活动")
    ///     .goods_thumbnail_url("https://qpic.cn/xxx")
    ///     .start_time("2015-05-20T13:29:35+08:00")
    ///     .end_time("2015-05-20T13:29:35+08:00")
    ///     .custom_entrance_state(post::CustomEntranceState::ONLINE)
    ///     .brand_id("1014")
    ///     .out_request_no("6122352020010133287985742")
    ///     .jump_link(
    ///         post::JumpLink::new()
    ///             .mini_programs_appid("wxea9c30a90fs8d3fe")
    ///             .mini_programs_path("/pages/bonus/bonus"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/shopping-receipt/customentrances", rest)
    }
}

/// 创建自定义入口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::get::{
        CustomEntranceState, CustomEntranceType, JumpLink as ResponseJumpLink, Response,
    };
    pub use crate::v3::marketing::shopping_receipt::customentrances::brand_id::patch::JumpLink;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/shopping-receipt/customentrances")
            .numbered_by("out_request_no");

    /// 创建自定义入口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自定义入口种类
        pub custom_entrance_type: Required<Enumeration<CustomEntranceType>>,
        /// 副标题
        pub subtitle: Required<String>,
        /// 展示商品信息
        pub goods_thumbnail_url: Option<String>,
        /// 自定义入口的开始时间
        pub start_time: Required<Time>,
        /// 自定义入口的结束时间
        pub end_time: Required<Time>,
        /// 设置自定义入口的状态
        pub custom_entrance_state: Required<Enumeration<CustomEntranceState>>,
        /// 自定义入口的归属品牌ID
        pub brand_id: Required<String>,
        /// 商户创建自定义入口的凭据号
        pub out_request_no: Required<String>,
        /// 自定义入口跳转信息
        pub jump_link: Required<JumpLink>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 自定义入口种类
        #[inline]
        pub fn custom_entrance_type(
            mut self,
            value: impl Into<Enumeration<CustomEntranceType>>,
        ) -> Self {
            self.custom_entrance_type = Required::set(value.into());
            self
        }

        /// 副标题
        #[inline]
        pub fn subtitle(mut self, value: impl Into<String>) -> Self {
            self.subtitle = Required::set(value.into());
            self
        }

        /// 展示商品信息
        #[inline]
        pub fn goods_thumbnail_url(mut self, value: impl Into<String>) -> Self {
            self.goods_thumbnail_url = Some(value.into());
            self
        }

        /// 自定义入口的开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 自定义入口的结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 设置自定义入口的状态
        #[inline]
        pub fn custom_entrance_state(
            mut self,
            value: impl Into<Enumeration<CustomEntranceState>>,
        ) -> Self {
            self.custom_entrance_state = Required::set(value.into());
            self
        }

        /// 自定义入口的归属品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 商户创建自定义入口的凭据号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 自定义入口跳转信息
        #[inline]
        pub fn jump_link(mut self, value: JumpLink) -> Self {
            self.jump_link = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("custom_entrance_type", &mut self.custom_entrance_type),
                ("subtitle", &mut self.subtitle),
                ("goods_thumbnail_url", &mut self.goods_thumbnail_url),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("custom_entrance_state", &mut self.custom_entrance_state),
                ("brand_id", &mut self.brand_id),
                ("out_request_no", &mut self.out_request_no),
                ("jump_link", &mut self.jump_link),
            ]);
        }
    }

    message!(Request);
}
