//! `/v3/brand/partner/card-member/membership-activities`

pub mod activity_id;

/// `/v3/brand/partner/card-member/membership-activities`
pub struct MembershipActivities {
    pub(crate) node: crate::chain::Node,
}

impl MembershipActivities {
    /// `/{activity_id}`: 活动ID
    pub fn activity_id(self, value: impl Into<String>) -> activity_id::ActivityId {
        activity_id::ActivityId { node: self.node.bind("activity_id", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/card-member/membership-activities", request.0)
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/membership-activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/membership-activities")
    }
}

/// 查询品牌会员发券活动列表
pub mod get {
    use crate::message;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{ActivityState, ActivityChannel, ProductCouponStockList};

    /// 查询品牌会员发券活动列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::optional::<String>("card_id"),
            message::optional::<crate::Enumeration<ActivityState>>("activity_state"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌id（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模板ID
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 活动状态
        pub fn activity_state(self, value: impl Into<crate::Enumeration<ActivityState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityState>>("activity_state", value))
        }

        /// 请求资源起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大资源条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询品牌会员发券活动列表：应答
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

    /// 活动列表
    #[non_exhaustive]
    pub struct Data {
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动渠道
        pub activity_channel: Option<crate::Enumeration<ActivityChannel>>,
        /// 活动主标题
        pub title: Option<String>,
        /// 活动主标题
        pub sub_title: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间
        pub end_time: Option<crate::Time>,
        /// 活动总库存
        pub apply_total: Option<i64>,
        /// 活动剩余库存
        pub apply_available: Option<i64>,
        /// 商品券批次列表
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动状态
        pub activity_state: Option<crate::Enumeration<ActivityState>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub modify_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => out_request_no: "out_request_no",
            1 => brand_id: "brand_id",
            2 => card_id: "card_id",
            3 => activity_channel: "activity_channel",
            4 => title: "title",
            5 => sub_title: "sub_title",
            6 => begin_time: "begin_time",
            7 => end_time: "end_time",
            8 => apply_total: "apply_total",
            9 => apply_available: "apply_available",
            10 => product_coupon_stock_list: "product_coupon_stock_list",
            11 => activity_id: "activity_id",
            12 => activity_state: "activity_state",
            13 => create_time: "create_time",
            14 => modify_time: "modify_time",
        }
    }
}

/// 创建品牌会员发券活动
pub mod post {
    use crate::message;

    pub use crate::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post::{ActivityChannel, Response, ProductCouponStockList as ResponseProductCouponStockList, ActivityState};

    /// 创建品牌会员发券活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<crate::Enumeration<ActivityChannel>>("activity_channel"),
            message::required::<String>("title"),
            message::required::<String>("sub_title"),
            message::required::<crate::Time>("begin_time"),
            message::required::<crate::Time>("end_time"),
            message::required::<i64>("apply_total"),
            message::required::<Vec<ProductCouponStockList>>("product_coupon_stock_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 活动渠道（必填）
        pub fn activity_channel(
            self,
            value: impl Into<crate::Enumeration<ActivityChannel>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityChannel>>("activity_channel", value))
        }

        /// 活动主标题（必填）
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("title", value))
        }

        /// 活动主标题（必填）
        pub fn sub_title(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_title", value))
        }

        /// 活动开始时间（必填）
        pub fn begin_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("begin_time", value))
        }

        /// 活动结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 活动总库存（必填）
        #[inline]
        pub fn apply_total(self, value: i64) -> Self {
            Self(self.0.with("apply_total", value))
        }

        /// 商品券批次列表（必填）
        #[inline]
        pub fn product_coupon_stock_list(self, value: Vec<ProductCouponStockList>) -> Self {
            Self(self.0.with("product_coupon_stock_list", value))
        }
    }

    /// 商品券批次列表
    pub struct ProductCouponStockList(pub(crate) message::Object);

    impl ProductCouponStockList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_coupon_id", value))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }
    }

    request!(Request, ProductCouponStockList);

    held!(ProductCouponStockList);
}
