//! `/v3/brand/partner/card-member/membership-activities`

pub mod activity_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/card-member/membership-activities`
#[derive(Clone, Debug)]
pub struct MembershipActivities(pub(crate) Node);

impl MembershipActivities {
    /// `/{activity_id}`: 活动ID
    #[inline]
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId(self.0.bind("activity_id", value))
    }

    /// 查询品牌会员发券活动列表 (partner)
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_state(get::ActivityState::MEMBERSHIP_ACTIVITY_CREATED)
    ///     .offset(10)
    ///     .limit(5);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// 创建品牌会员发券活动 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .activity_channel(post::ActivityChannel::MECHANT_APP_COMPONENT)
    ///     .title("入会享券")
    ///     .sub_title("5张满减券")
    ///     .begin_time("2020-01-20T13:29:35.120+08:00")
    ///     .end_time("2020-01-29T13:29:35.120+08:00")
    ///     .apply_total(1000)
    ///     .product_coupon_stock_list(vec![
    ///         post::ProductCouponStockList::new()
    ///             .product_coupon_id("701138812971763025610907319729")
    ///             .stock_id("98065001"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member/membership-activities", rest)
    }
}

/// 查询品牌会员发券活动列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{ActivityState, ActivityChannel, ProductCouponStockList};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/partner/card-member/membership-activities");

    /// 查询品牌会员发券活动列表：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌id
        pub brand_id: Required<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 活动状态
        pub activity_state: Option<Enumeration<ActivityState>>,
        /// 请求资源起始位置
        pub offset: Required<i64>,
        /// 最大资源条数
        pub limit: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌id
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡模板ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// 活动状态
        #[inline]
        pub fn activity_state(mut self, value: impl Into<Enumeration<ActivityState>>) -> Self {
            self.activity_state = Some(value.into());
            self
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Required::set(value);
            self
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("activity_state", &mut self.activity_state),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ]);
        }
    }

    /// 查询品牌会员发券活动列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动列表
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("data", &mut self.data),
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
            ]);
        }
    }

    /// 活动列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动渠道
        pub activity_channel: Option<Enumeration<ActivityChannel>>,
        /// 活动主标题
        pub title: Option<String>,
        /// 活动主标题
        pub sub_title: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<Time>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 活动总库存
        pub apply_total: Option<i64>,
        /// 活动剩余库存
        pub apply_available: Option<i64>,
        /// 商品券批次列表
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动状态
        pub activity_state: Option<Enumeration<ActivityState>>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub modify_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("activity_channel", &mut self.activity_channel),
                ("title", &mut self.title),
                ("sub_title", &mut self.sub_title),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("apply_total", &mut self.apply_total),
                ("apply_available", &mut self.apply_available),
                ("product_coupon_stock_list", &mut self.product_coupon_stock_list),
                ("activity_id", &mut self.activity_id),
                ("activity_state", &mut self.activity_state),
                ("create_time", &mut self.create_time),
                ("modify_time", &mut self.modify_time),
            ]);
        }
    }

    message!(Request, Response, Data);
}

/// 创建品牌会员发券活动
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{ActivityChannel, Response, ProductCouponStockList as ResponseProductCouponStockList, ActivityState};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/card-member/membership-activities")
            .numbered_by("out_request_no");

    /// 创建品牌会员发券活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户请求单号
        pub out_request_no: Required<String>,
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 会员卡ID
        pub card_id: Required<String>,
        /// 活动渠道
        pub activity_channel: Required<Enumeration<ActivityChannel>>,
        /// 活动主标题
        pub title: Required<String>,
        /// 活动主标题
        pub sub_title: Required<String>,
        /// 活动开始时间
        pub begin_time: Required<Time>,
        /// 活动结束时间
        pub end_time: Required<Time>,
        /// 活动总库存
        pub apply_total: Required<i64>,
        /// 商品券批次列表
        pub product_coupon_stock_list: Required<Vec<ProductCouponStockList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 会员卡ID
        #[inline]
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Required::set(value.into());
            self
        }

        /// 活动渠道
        #[inline]
        pub fn activity_channel(mut self, value: impl Into<Enumeration<ActivityChannel>>) -> Self {
            self.activity_channel = Required::set(value.into());
            self
        }

        /// 活动主标题
        #[inline]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Required::set(value.into());
            self
        }

        /// 活动主标题
        #[inline]
        pub fn sub_title(mut self, value: impl Into<String>) -> Self {
            self.sub_title = Required::set(value.into());
            self
        }

        /// 活动开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<Time>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 活动结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 活动总库存
        #[inline]
        pub fn apply_total(mut self, value: i64) -> Self {
            self.apply_total = Required::set(value);
            self
        }

        /// 商品券批次列表
        #[inline]
        pub fn product_coupon_stock_list(mut self, value: Vec<ProductCouponStockList>) -> Self {
            self.product_coupon_stock_list = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("brand_id", &mut self.brand_id),
                ("card_id", &mut self.card_id),
                ("activity_channel", &mut self.activity_channel),
                ("title", &mut self.title),
                ("sub_title", &mut self.sub_title),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("apply_total", &mut self.apply_total),
                ("product_coupon_stock_list", &mut self.product_coupon_stock_list),
            ]);
        }
    }

    /// 商品券批次列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProductCouponStockList {
        /// 商品券ID
        pub product_coupon_id: Required<String>,
        /// 批次ID
        pub stock_id: Required<String>,
    }

    impl ProductCouponStockList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品券ID
        #[inline]
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Required::set(value.into());
            self
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }
    }

    impl Message for ProductCouponStockList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
            ]);
        }
    }

    message!(Request, ProductCouponStockList);
}
