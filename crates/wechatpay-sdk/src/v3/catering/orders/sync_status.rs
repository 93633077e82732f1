//! `/v3/catering/orders/sync-status`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/catering/orders/sync-status`
#[derive(Clone, Debug)]
pub struct SyncStatus(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/catering/orders/sync-status", rest)
    }
}

/// 点餐订单信息同步（渠道商/服务商）
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/catering/orders/sync-status").numbered_by("out_order_no");

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付分配的服务商商户号
        pub sp_mchid: Option<String>,
        /// 子商户在微信公众平台申请服务号对应的APPID
        pub sp_appid: Option<String>,
        /// 微信支付分配的渠道商商户号
        pub channel_id: Required<String>,
        /// 微信支付分配子商户商户号
        pub sub_mchid: Required<String>,
        /// 子商户在微信公众平台申请服务号对应的APPID
        pub sub_appid: Required<String>,
        /// 商户旗下门店的唯一编号
        pub out_shop_no: Required<String>,
        /// 用户子标识
        pub sub_openid: Required<String>,
        /// 微信用户登录接口返回的登录票据
        pub login_token: Required<String>,
        /// 点餐入口
        pub order_entry: Required<String>,
        /// 总价，单位为分
        pub total_amount: Required<Fen>,
        /// 优惠金额，单位为分
        pub discount_amount: Required<Fen>,
        /// 实际支付金额，单位为分
        pub user_amount: Required<Fen>,
        /// 订单状态
        pub status: Required<Enumeration<Status>>,
        /// 状态发生变化的时间
        pub action_time: Required<Time>,
        /// 支付时间
        pub pay_time: Option<Time>,
        /// 支付订单号
        pub transaction_id: Option<String>,
        /// 渠道商系统内部支付订单号
        pub out_trade_no: Option<String>,
        /// 渠道商系统内部订单号
        pub out_order_no: Required<String>,
        /// 桌位号
        pub out_table_no: Option<String>,
        /// 消费人数
        pub people_count: Option<i64>,
        /// 商户菜品信息
        pub dish_list: Required<Vec<DishList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付分配的服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 子商户在微信公众平台申请服务号对应的APPID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 微信支付分配的渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 微信支付分配子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户在微信公众平台申请服务号对应的APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Required::set(value.into());
            self
        }

        /// 商户旗下门店的唯一编号
        #[inline]
        pub fn out_shop_no(mut self, value: impl Into<String>) -> Self {
            self.out_shop_no = Required::set(value.into());
            self
        }

        /// 用户子标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Required::set(value.into());
            self
        }

        /// 微信用户登录接口返回的登录票据
        #[inline]
        pub fn login_token(mut self, value: impl Into<String>) -> Self {
            self.login_token = Required::set(value.into());
            self
        }

        /// 点餐入口
        #[inline]
        pub fn order_entry(mut self, value: impl Into<String>) -> Self {
            self.order_entry = Required::set(value.into());
            self
        }

        /// 总价，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Required::set(value.into());
            self
        }

        /// 实际支付金额，单位为分
        #[inline]
        pub fn user_amount(mut self, value: impl Into<Fen>) -> Self {
            self.user_amount = Required::set(value.into());
            self
        }

        /// 订单状态
        #[inline]
        pub fn status(mut self, value: impl Into<Enumeration<Status>>) -> Self {
            self.status = Required::set(value.into());
            self
        }

        /// 状态发生变化的时间
        #[inline]
        pub fn action_time(mut self, value: impl Into<Time>) -> Self {
            self.action_time = Required::set(value.into());
            self
        }

        /// 支付时间
        #[inline]
        pub fn pay_time(mut self, value: impl Into<Time>) -> Self {
            self.pay_time = Some(value.into());
            self
        }

        /// 支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 渠道商系统内部支付订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 渠道商系统内部订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Required::set(value.into());
            self
        }

        /// 桌位号
        #[inline]
        pub fn out_table_no(mut self, value: impl Into<String>) -> Self {
            self.out_table_no = Some(value.into());
            self
        }

        /// 消费人数
        #[inline]
        pub fn people_count(mut self, value: i64) -> Self {
            self.people_count = Some(value);
            self
        }

        /// 商户菜品信息
        #[inline]
        pub fn dish_list(mut self, value: Vec<DishList>) -> Self {
            self.dish_list = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("out_shop_no", &mut self.out_shop_no),
                ("sub_openid", &mut self.sub_openid),
                ("login_token", &mut self.login_token),
                ("order_entry", &mut self.order_entry),
                ("total_amount", &mut self.total_amount),
                ("discount_amount", &mut self.discount_amount),
                ("user_amount", &mut self.user_amount),
                ("status", &mut self.status),
                ("action_time", &mut self.action_time),
                ("pay_time", &mut self.pay_time),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_order_no", &mut self.out_order_no),
                ("out_table_no", &mut self.out_table_no),
                ("people_count", &mut self.people_count),
                ("dish_list", &mut self.dish_list),
            ]);
        }
    }

    /// 商户菜品信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DishList {
        /// 商户菜品ID
        pub out_dish_no: Required<String>,
        /// 菜品名称
        pub name: Required<String>,
        /// 菜品单价，单位为分
        pub price: Required<Fen>,
        /// 菜品单位
        pub unit: Required<Enumeration<Unit>>,
        /// 菜品数量
        pub count: Required<f64>,
        /// 菜品折扣
        pub discount: Option<i64>,
        /// 菜品分类
        pub r#type: Option<String>,
        /// 当前菜品在服务商平台的顺序
        pub priority: Option<i64>,
        /// 菜品属性
        pub properties: Option<Properties>,
    }

    impl DishList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户菜品ID
        #[inline]
        pub fn out_dish_no(mut self, value: impl Into<String>) -> Self {
            self.out_dish_no = Required::set(value.into());
            self
        }

        /// 菜品名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 菜品单价，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Required::set(value.into());
            self
        }

        /// 菜品单位
        #[inline]
        pub fn unit(mut self, value: impl Into<Enumeration<Unit>>) -> Self {
            self.unit = Required::set(value.into());
            self
        }

        /// 菜品数量
        #[inline]
        pub fn count(mut self, value: f64) -> Self {
            self.count = Required::set(value);
            self
        }

        /// 菜品折扣
        #[inline]
        pub fn discount(mut self, value: i64) -> Self {
            self.discount = Some(value);
            self
        }

        /// 菜品分类
        #[inline]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 当前菜品在服务商平台的顺序
        #[inline]
        pub fn priority(mut self, value: i64) -> Self {
            self.priority = Some(value);
            self
        }

        /// 菜品属性
        #[inline]
        pub fn properties(mut self, value: Properties) -> Self {
            self.properties = Some(value);
            self
        }
    }

    impl Message for DishList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_dish_no", &mut self.out_dish_no),
                ("name", &mut self.name),
                ("price", &mut self.price),
                ("unit", &mut self.unit),
                ("count", &mut self.count),
                ("discount", &mut self.discount),
                ("type", &mut self.r#type),
                ("priority", &mut self.priority),
                ("properties", &mut self.properties),
            ]);
        }
    }

    /// 菜品属性
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Properties {
        /// 口味
        pub taste: Required<String>,
        /// 做法
        pub cuisine: Required<String>,
        /// 主料
        pub main_material: Required<String>,
        /// 配料
        pub ingredients: Required<String>,
        /// 其他
        pub others: Option<String>,
    }

    impl Properties {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 口味
        #[inline]
        pub fn taste(mut self, value: impl Into<String>) -> Self {
            self.taste = Required::set(value.into());
            self
        }

        /// 做法
        #[inline]
        pub fn cuisine(mut self, value: impl Into<String>) -> Self {
            self.cuisine = Required::set(value.into());
            self
        }

        /// 主料
        #[inline]
        pub fn main_material(mut self, value: impl Into<String>) -> Self {
            self.main_material = Required::set(value.into());
            self
        }

        /// 配料
        #[inline]
        pub fn ingredients(mut self, value: impl Into<String>) -> Self {
            self.ingredients = Required::set(value.into());
            self
        }

        /// 其他
        #[inline]
        pub fn others(mut self, value: impl Into<String>) -> Self {
            self.others = Some(value.into());
            self
        }
    }

    impl Message for Properties {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("taste", &mut self.taste),
                ("cuisine", &mut self.cuisine),
                ("main_material", &mut self.main_material),
                ("ingredients", &mut self.ingredients),
                ("others", &mut self.others),
            ]);
        }
    }

    message!(Request, DishList, Properties);
}
