//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// 充电自行车代扣受理扣款
    ///
    /// `POST /v3/ebike/charge/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wxd678efh567hg678")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .out_trade_no("121775250124070332")
    ///     .attach("自定义数据")
    ///     .goods_tag("test")
    ///     .notify_url("http://1111:111/metro-spt-api/callback")
    ///     .description("商品信息")
    ///     .charging_token("sdjf23kdsHJfdk")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .end_time("2017-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .charged_capacity(10)
    ///             .park_duration(60)
    ///             .park_fee(100),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"));
    /// let answer = client.v3().ebike().charge().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/transactions", rest)
    }
}

/// 充电自行车代扣受理扣款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ebike/charge/transactions").numbered_by("out_trade_no");

    /// 充电自行车代扣受理扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 服务商公众号ID
        pub appid: Required<String>,
        /// 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 附加字段
        pub attach: Option<String>,
        /// 营销信息
        pub goods_tag: Option<String>,
        /// 通知url
        pub notify_url: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 用户充电代扣凭证
        pub charging_token: Required<String>,
        /// 订单金额信息
        pub amount: Required<Amount>,
        /// 充电自行车场景信息
        pub charge_info: Required<ChargeInfo>,
        /// 设备信息
        pub device_info: Required<DeviceInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 服务商公众号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 特约商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 附加字段
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 营销信息
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 用户充电代扣凭证
        #[inline]
        pub fn charging_token(mut self, value: impl Into<String>) -> Self {
            self.charging_token = Required::set(value.into());
            self
        }

        /// 订单金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 充电自行车场景信息
        #[inline]
        pub fn charge_info(mut self, value: ChargeInfo) -> Self {
            self.charge_info = Required::set(value);
            self
        }

        /// 设备信息
        #[inline]
        pub fn device_info(mut self, value: DeviceInfo) -> Self {
            self.device_info = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("attach", &mut self.attach),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("description", &mut self.description),
                ("charging_token", &mut self.charging_token),
                ("amount", &mut self.amount),
                ("charge_info", &mut self.charge_info),
                ("device_info", &mut self.device_info),
            ]);
        }
    }

    /// 订单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单总金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 充电自行车场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ChargeInfo {
        /// 开始时间
        pub start_time: Required<Time>,
        /// 结束时间
        pub end_time: Required<Time>,
        /// 充电站名称
        pub charging_station_name: Required<String>,
        /// 充电枪编号
        pub charging_gun_number: Required<String>,
        /// 已充电量
        pub charged_capacity: Required<i64>,
        /// 车位延时占用时长
        pub park_duration: Option<i64>,
        /// 车位延时占用产生的费用，单位为分
        pub park_fee: Option<Fen>,
    }

    impl ChargeInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 充电站名称
        #[inline]
        pub fn charging_station_name(mut self, value: impl Into<String>) -> Self {
            self.charging_station_name = Required::set(value.into());
            self
        }

        /// 充电枪编号
        #[inline]
        pub fn charging_gun_number(mut self, value: impl Into<String>) -> Self {
            self.charging_gun_number = Required::set(value.into());
            self
        }

        /// 已充电量
        #[inline]
        pub fn charged_capacity(mut self, value: i64) -> Self {
            self.charged_capacity = Required::set(value);
            self
        }

        /// 车位延时占用时长
        #[inline]
        pub fn park_duration(mut self, value: i64) -> Self {
            self.park_duration = Some(value);
            self
        }

        /// 车位延时占用产生的费用，单位为分
        #[inline]
        pub fn park_fee(mut self, value: impl Into<Fen>) -> Self {
            self.park_fee = Some(value.into());
            self
        }
    }

    impl Message for ChargeInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("charging_station_name", &mut self.charging_station_name),
                ("charging_gun_number", &mut self.charging_gun_number),
                ("charged_capacity", &mut self.charged_capacity),
                ("park_duration", &mut self.park_duration),
                ("park_fee", &mut self.park_fee),
            ]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 充电位设备号
        pub device_id: Required<String>,
        /// 商户端设备ip
        pub device_ip: Required<String>,
    }

    impl DeviceInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 充电位设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }

        /// 商户端设备ip
        #[inline]
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Required::set(value.into());
            self
        }
    }

    impl Message for DeviceInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("device_id", &mut self.device_id), ("device_ip", &mut self.device_ip)]);
        }
    }

    /// 充电自行车代扣受理扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 受理状态
        pub accept_state: Option<String>,
        /// 订单创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("accept_state", &mut self.accept_state),
                ("create_time", &mut self.create_time),
            ]);
        }
    }

    message!(Request, Amount, ChargeInfo, DeviceInfo, Response);
}
