//! 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
//!
//! `/v3/catering/orders/sync-status`

/// 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
///
/// `/v3/catering/orders/sync-status`
#[derive(Clone)]
pub struct SyncStatus {
    pub(crate) node: crate::chain::Node,
}

impl SyncStatus {
    /// 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
    ///
    /// `POST /v3/catering/orders/sync-status`
    ///
    /// 渠道商或服务商把扫码点餐的订单信息和状态同步给微信支付，包括门店、用户和点餐入口。模式：服务商。
    ///
    /// Lets a channel partner or partner send the data and state of a scan-to-order dining order, with its store, user and entry, to WeChat Pay. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::catering::orders::sync_status::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .channel_id("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx9999999999999999")
    ///     .out_shop_no("6895")
    ///     .sub_openid("oYobu0Dmn6TdodZnFWKOEkqoRbI8")
    ///     .login_token("071oYFSN19sCH31AyNSN15QDSN1oYFSA")
    ///     .order_entry("http://www.example.com")
    ///     .total_amount(1000)
    ///     .discount_amount(100)
    ///     .user_amount(900)
    ///     .status(post::Status::CREATE_DEAL)
    ///     .action_time("2018-06-08T10:34:56+08:00")
    ///     .out_order_no("20150806125346")
    ///     .dish_list([
    ///         post::DishList::new()
    ///             .out_dish_no("1")
    ///             .name("清汤锅底")
    ///             .price(1)
    ///             .unit(post::Unit::BY_SHARE)
    ///             .count(1.5),
    ///     ]);
    /// client.v3().catering().orders().sync_status().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011939936](https://pay.weixin.qq.com/doc/v2/partner/4011939936), [institution/4011941011](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
    #[doc(alias(
        "点餐订单信息同步（渠道商/服务商）",
        "Synchronise a dining order",
        "扫码点餐",
        "sync-status",
        "orders/sync-status"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/catering/orders/sync-status", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/catering/orders/sync-status")
    }
}

/// 点餐订单信息同步（渠道商/服务商） · Synchronise a dining order
pub mod post {

    enumeration! {
        /// 订单状态 · Order status
        Status {
            /// `CREATE_DEAL`: 已创建订单 · Order created
            CREATE_DEAL = "CREATE_DEAL",
            /// `PAY_SUCCESS`: 支付成功 · Paid
            PAY_SUCCESS = "PAY_SUCCESS",
        }
    }

    enumeration! {
        /// 菜品单位 · Dish unit
        Unit {
            /// `BY_SHARE`: 按份 · By portion
            BY_SHARE = "BY_SHARE",
            /// `BY_WEIGHT`: 按重量 · By weight
            BY_WEIGHT = "BY_WEIGHT",
        }
    }

    /// 点餐订单信息同步（渠道商/服务商）：请求 · Synchronise a dining order: request
    pub struct Request {
        /// 微信支付分配的服务商商户号 · Partner merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sp_mchid: Option<String>,
        /// 子商户在微信公众平台申请服务号对应的APPID · Partner app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sp_appid: Option<String>,
        /// 微信支付分配的渠道商商户号（必填） · Channel partner ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub channel_id: Option<String>,
        /// 微信支付分配子商户商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 子商户在微信公众平台申请服务号对应的APPID（必填） · Sub-merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户旗下门店的唯一编号（必填） · Merchant store number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_shop_no: Option<String>,
        /// 用户子标识（必填） · User openid (sub-merchant) (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_openid: Option<String>,
        /// 微信用户登录接口返回的登录票据（必填） · Login token (required)
        pub login_token: Option<String>,
        /// 点餐入口（必填） · Order entry (required)
        ///
        /// 完整的网址；最长 25 个字符。A complete URL. At most 25 characters.
        pub order_entry: Option<String>,
        /// 总价（必填） · Total price (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 实际支付金额（必填） · Amount actually paid (required)
        ///
        /// 单位为分。In fen.
        pub user_amount: Option<crate::Fen>,
        /// 订单状态（必填） · Order status (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub status: Status,
        /// 状态发生变化的时间（必填） · Status change time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub action_time: Option<crate::Time>,
        /// 支付时间 · Payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub pay_time: Option<crate::Time>,
        /// 支付订单号 · Transaction ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub transaction_id: Option<String>,
        /// 渠道商系统内部支付订单号 · Channel partner payment order number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_trade_no: Option<String>,
        /// 渠道商系统内部订单号（必填） · Channel partner order number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_order_no: Option<String>,
        /// 桌位号 · Table number
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub out_table_no: Option<String>,
        /// 消费人数 · Number of diners
        pub people_count: Option<i64>,
        /// 商户菜品信息（必填） · Dish information (required)
        pub dish_list: Option<Vec<DishList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付分配的服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户在微信公众平台申请服务号对应的APPID · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 微信支付分配的渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 微信支付分配子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户在微信公众平台申请服务号对应的APPID（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户旗下门店的唯一编号（必填） · Merchant store number (required)
        pub fn out_shop_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_shop_no = value.into_member();
            self
        }

        /// 用户子标识（必填） · User openid (sub-merchant) (required)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 微信用户登录接口返回的登录票据（必填） · Login token (required)
        pub fn login_token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.login_token = value.into_member();
            self
        }

        /// 点餐入口（必填） · Order entry (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn order_entry<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_entry = value.into_member();
            self
        }

        /// 总价（必填） · Total price (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }

        /// 实际支付金额（必填） · Amount actually paid (required)
        ///
        /// 单位为分。In fen.
        pub fn user_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.user_amount = value.into_member();
            self
        }

        /// 订单状态（必填） · Order status (required)
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 状态发生变化的时间（必填） · Status change time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn action_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.action_time = value.into_member();
            self
        }

        /// 支付时间 · Payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn pay_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.pay_time = value.into_member();
            self
        }

        /// 支付订单号 · Transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 渠道商系统内部支付订单号 · Channel partner payment order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 渠道商系统内部订单号（必填） · Channel partner order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 桌位号 · Table number
        pub fn out_table_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_table_no = value.into_member();
            self
        }

        /// 消费人数 · Number of diners
        pub fn people_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.people_count = value.into_member();
            self
        }

        /// 商户菜品信息（必填） · Dish information (required)
        pub fn dish_list<M>(mut self, value: impl crate::IntoList<DishList, M>) -> Self {
            self.dish_list = value.into_list();
            self
        }
    }

    /// 商户菜品信息 · Dish information
    pub struct DishList {
        /// 商户菜品ID（必填） · Merchant dish number (required)
        ///
        /// 最长 48 个字符。At most 48 characters.
        pub out_dish_no: Option<String>,
        /// 菜品名称（必填） · Dish name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub name: Option<String>,
        /// 菜品单价（必填） · Dish unit price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 菜品单位（必填） · Dish unit (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub unit: Unit,
        /// 菜品数量（必填） · Dish quantity (required)
        pub count: Option<f64>,
        /// 菜品折扣 · Dish discount
        pub discount: Option<i64>,
        /// 菜品分类 · Dish category
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub r#type: Option<String>,
        /// 当前菜品在服务商平台的顺序 · Dish order
        pub priority: Option<i64>,
        /// 菜品属性 · Dish properties
        pub properties: Option<Properties>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DishList {
        /// 商户菜品ID（必填） · Merchant dish number (required)
        pub fn out_dish_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_dish_no = value.into_member();
            self
        }

        /// 菜品名称（必填） · Dish name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 菜品单价（必填） · Dish unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 菜品单位（必填） · Dish unit (required)
        pub fn unit<M>(mut self, value: impl crate::IntoMember<Unit, M>) -> Self {
            self.unit = value.into_member().unwrap_or_default();
            self
        }

        /// 菜品数量（必填） · Dish quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<f64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 菜品折扣 · Dish discount
        pub fn discount<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.discount = value.into_member();
            self
        }

        /// 菜品分类 · Dish category
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 当前菜品在服务商平台的顺序 · Dish order
        pub fn priority<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.priority = value.into_member();
            self
        }

        /// 菜品属性 · Dish properties
        pub fn properties<M>(mut self, value: impl crate::IntoMember<Properties, M>) -> Self {
            self.properties = value.into_member();
            self
        }
    }

    /// 菜品属性 · Dish properties
    pub struct Properties {
        /// 口味（必填） · Taste (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub taste: Option<String>,
        /// 做法（必填） · Preparation (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub cuisine: Option<String>,
        /// 主料（必填） · Main ingredients (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub main_material: Option<String>,
        /// 配料（必填） · Additional ingredients (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub ingredients: Option<String>,
        /// 其他 · Others
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub others: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Properties {
        /// 口味（必填） · Taste (required)
        pub fn taste<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.taste = value.into_member();
            self
        }

        /// 做法（必填） · Preparation (required)
        pub fn cuisine<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cuisine = value.into_member();
            self
        }

        /// 主料（必填） · Main ingredients (required)
        pub fn main_material<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.main_material = value.into_member();
            self
        }

        /// 配料（必填） · Additional ingredients (required)
        pub fn ingredients<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ingredients = value.into_member();
            self
        }

        /// 其他 · Others
        pub fn others<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.others = value.into_member();
            self
        }
    }

    request!(Request, DishList, Properties);

    message! {
        Request {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sp_appid: Optional "sp_appid",
            2 => channel_id: Required "channel_id",
            3 => sub_mchid: Required "sub_mchid",
            4 => sub_appid: Required "sub_appid",
            5 => out_shop_no: Required "out_shop_no",
            6 => sub_openid: Required "sub_openid",
            7 => login_token: Required "login_token",
            8 => order_entry: Required "order_entry",
            9 => total_amount: Required "total_amount",
            10 => discount_amount: Required "discount_amount",
            11 => user_amount: Required "user_amount",
            12 => status: Required "status",
            13 => action_time: Required "action_time",
            14 => pay_time: Optional "pay_time",
            15 => transaction_id: Optional "transaction_id",
            16 => out_trade_no: Optional "out_trade_no",
            17 => out_order_no: Required "out_order_no",
            18 => out_table_no: Optional "out_table_no",
            19 => people_count: Optional "people_count",
            20 => dish_list: Required "dish_list",
        }
        DishList {
            0 => out_dish_no: Required "out_dish_no",
            1 => name: Required "name",
            2 => price: Required "price",
            3 => unit: Required "unit",
            4 => count: Required "count",
            5 => discount: Optional "discount",
            6 => r#type: Optional "type",
            7 => priority: Optional "priority",
            8 => properties: Optional "properties",
        }
        Properties {
            0 => taste: Required "taste",
            1 => cuisine: Required "cuisine",
            2 => main_material: Required "main_material",
            3 => ingredients: Required "ingredients",
            4 => others: Optional "others",
        }
    }
}
