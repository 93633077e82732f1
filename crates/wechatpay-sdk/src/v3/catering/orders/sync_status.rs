//! `/v3/catering/orders/sync-status`

/// `/v3/catering/orders/sync-status`
pub struct SyncStatus {
    pub(crate) node: crate::chain::Node,
}

impl SyncStatus {
    /// 点餐订单信息同步（渠道商/服务商） (partner)
    ///
    /// `POST /v3/catering/orders/sync-status`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::catering::orders::sync_status::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000100")
    ///     .sp_appid("wx8888888888888888")
    ///     .channel_id("1900000109")
    ///     .sub_mchid("1900000100")
    ///     .sub_appid("wx8888888888888888")
    ///     .out_shop_no("6895")
    ///     .sub_openid("oYobu0Dmn6TdodZnFWKOEkqoRbI8")
    ///     .login_token("071oYFSN19sCH31AyNSN15QDSN1oYFSA")
    ///     .order_entry("http://www.example.com")
    ///     .total_amount(1000)
    ///     .discount_amount(100)
    ///     .user_amount(900)
    ///     .status(post::Status::CREATE_DEAL)
    ///     .action_time("2018-06-08T10:34:56+08:00")
    ///     .pay_time("2018-06-08T10:34:56+08:00")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .out_trade_no("20150806125346")
    ///     .out_order_no("20150806125346")
    ///     .out_table_no("1")
    ///     .people_count(2)
    ///     .dish_list(vec![
    ///         post::DishList::new()
    ///             .out_dish_no("1")
    ///             .name("清汤锅底")
    ///             .price(1)
    ///             .unit(post::Unit::BY_SHARE)
    ///             .count(1.5)
    ///             .discount(100)
    ///             .r#type("FAST_FOOD")
    ///             .priority(1)
    ///             .properties(
    ///                 post::Properties::new()
    ///                     .taste("辣")
    ///                     .cuisine("炒")
    ///                     .main_material("猪肝")
    ///                     .ingredients("青椒 | 辣椒 | 葱 | 八角")
    ///                     .others("有机 | 农家"),
    ///             ),
    ///     ]);
    /// client.v3().catering().orders().sync_status().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/catering/orders/sync-status", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/catering/orders/sync-status")
    }
}

/// 点餐订单信息同步（渠道商/服务商）
pub mod post {
    use crate::message;

    enumeration! {
        /// 订单状态
        Status {
            CREATE_DEAL = "CREATE_DEAL",
            PAY_SUCCESS = "PAY_SUCCESS",
        }
    }

    enumeration! {
        /// 菜品单位
        Unit {
            BY_SHARE = "BY_SHARE",
            BY_WEIGHT = "BY_WEIGHT",
        }
    }

    /// 点餐订单信息同步（渠道商/服务商）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sp_appid"),
            message::required::<String>("channel_id"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("sub_appid"),
            message::required::<String>("out_shop_no"),
            message::required::<String>("sub_openid"),
            message::required::<String>("login_token"),
            message::required::<String>("order_entry"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<crate::Fen>("discount_amount"),
            message::required::<crate::Fen>("user_amount"),
            message::required::<crate::Enumeration<Status>>("status"),
            message::required::<crate::Time>("action_time"),
            message::optional::<crate::Time>("pay_time"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_order_no"),
            message::optional::<String>("out_table_no"),
            message::optional::<i64>("people_count"),
            message::required::<Vec<DishList>>("dish_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付分配的服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户在微信公众平台申请服务号对应的APPID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 微信支付分配的渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 微信支付分配子商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户在微信公众平台申请服务号对应的APPID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户旗下门店的唯一编号（必填）
        pub fn out_shop_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_shop_no", value))
        }

        /// 用户子标识（必填）
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 微信用户登录接口返回的登录票据（必填）
        pub fn login_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("login_token", value))
        }

        /// 点餐入口（必填）
        pub fn order_entry(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_entry", value))
        }

        /// 总价，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 优惠金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }

        /// 实际支付金额，单位为分（必填）
        pub fn user_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("user_amount", value))
        }

        /// 订单状态（必填）
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 状态发生变化的时间（必填）
        pub fn action_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("action_time", value))
        }

        /// 支付时间
        pub fn pay_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("pay_time", value))
        }

        /// 支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 渠道商系统内部支付订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 渠道商系统内部订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 桌位号
        pub fn out_table_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_table_no", value))
        }

        /// 消费人数
        #[inline]
        pub fn people_count(self, value: i64) -> Self {
            Self(self.0.with("people_count", value))
        }

        /// 商户菜品信息（必填）
        #[inline]
        pub fn dish_list(self, value: Vec<DishList>) -> Self {
            Self(self.0.with("dish_list", value))
        }
    }

    /// 商户菜品信息
    pub struct DishList(pub(crate) message::Object);

    impl DishList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_dish_no"),
            message::required::<String>("name"),
            message::required::<crate::Fen>("price"),
            message::required::<crate::Enumeration<Unit>>("unit"),
            message::required::<f64>("count"),
            message::optional::<i64>("discount"),
            message::optional::<String>("type"),
            message::optional::<i64>("priority"),
            message::optional::<Properties>("properties"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户菜品ID（必填）
        pub fn out_dish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_dish_no", value))
        }

        /// 菜品名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 菜品单价，单位为分（必填）
        pub fn price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("price", value))
        }

        /// 菜品单位（必填）
        pub fn unit(self, value: impl Into<crate::Enumeration<Unit>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Unit>>("unit", value))
        }

        /// 菜品数量（必填）
        #[inline]
        pub fn count(self, value: f64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 菜品折扣
        #[inline]
        pub fn discount(self, value: i64) -> Self {
            Self(self.0.with("discount", value))
        }

        /// 菜品分类
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 当前菜品在服务商平台的顺序
        #[inline]
        pub fn priority(self, value: i64) -> Self {
            Self(self.0.with("priority", value))
        }

        /// 菜品属性
        #[inline]
        pub fn properties(self, value: Properties) -> Self {
            Self(self.0.with("properties", value))
        }
    }

    /// 菜品属性
    pub struct Properties(pub(crate) message::Object);

    impl Properties {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("taste"),
            message::required::<String>("cuisine"),
            message::required::<String>("main_material"),
            message::required::<String>("ingredients"),
            message::optional::<String>("others"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 口味（必填）
        pub fn taste(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("taste", value))
        }

        /// 做法（必填）
        pub fn cuisine(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cuisine", value))
        }

        /// 主料（必填）
        pub fn main_material(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("main_material", value))
        }

        /// 配料（必填）
        pub fn ingredients(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ingredients", value))
        }

        /// 其他
        pub fn others(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("others", value))
        }
    }

    request!(Request, DishList, Properties);

    held!(DishList, Properties);
}
