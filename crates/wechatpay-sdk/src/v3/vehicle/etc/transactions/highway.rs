//! `/v3/vehicle/etc/transactions/highway`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/vehicle/etc/transactions/highway`
#[derive(Clone, Debug)]
pub struct Highway(pub(crate) Node);

impl Highway {
    /// 高速场景商户扣款 (partner)
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::highway::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("121775250124070332")
    ///     .sub_mchid("1900000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .contract_id("wxd678ef4Fwxd678ef4Fwxd678ef4F21")
    ///     .description("商品信息")
    ///     .attach("自定义数据")
    ///     .goods_tag("test")
    ///     .highway_info(
    ///         post::HighwayInfo::new()
    ///             .plate_number("粤B888888")
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .end_time("2017-08-26T09:43:39+08:00")
    ///             .channel_type("ETC")
    ///             .car_type("CAR")
    ///             .entrance("沿江深圳-大铲湾")
    ///             .exit("广珠东线-珠海站")
    ///             .carrying_capacity(3)
    ///             .carrying_range("6-12"),
    ///     )
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .device_info(post::DeviceInfo::new().device_id("POS1:1").device_ip("123.12.12.123"));
    /// let answer = client.v3().vehicle().etc().transactions().highway().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/vehicle/etc/transactions/highway", rest)
    }
}

/// 高速场景商户扣款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/vehicle/etc/transactions/highway")
            .numbered_by("out_trade_no");

    /// 高速场景商户扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 商户appid
        pub appid: Required<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// ETC扣费授权协议号
        pub contract_id: Required<String>,
        /// 商品信息
        pub description: Required<String>,
        /// 附加信息
        pub attach: Option<String>,
        /// 营销信息
        pub goods_tag: Option<String>,
        /// 高速场景信息
        pub highway_info: Required<HighwayInfo>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 设备信息
        pub device_info: Option<DeviceInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 特约商户appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// ETC扣费授权协议号
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 商品信息
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 附加信息
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

        /// 高速场景信息
        #[inline]
        pub fn highway_info(mut self, value: HighwayInfo) -> Self {
            self.highway_info = Required::set(value);
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 设备信息
        #[inline]
        pub fn device_info(mut self, value: DeviceInfo) -> Self {
            self.device_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("contract_id", &mut self.contract_id),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("goods_tag", &mut self.goods_tag),
                ("highway_info", &mut self.highway_info),
                ("amount", &mut self.amount),
                ("device_info", &mut self.device_info),
            ]);
        }
    }

    /// 高速场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct HighwayInfo {
        /// 车牌号
        pub plate_number: Required<String>,
        /// 入站时间
        pub start_time: Required<Time>,
        /// 出站时间
        pub end_time: Required<Time>,
        /// 通道类型
        pub channel_type: Required<String>,
        /// 车辆类型
        pub car_type: Option<String>,
        /// 入口名称
        pub entrance: Required<String>,
        /// 出口名称
        pub exit: Option<String>,
        /// 承载人数
        pub carrying_capacity: Option<i64>,
        /// 荷载范围
        pub carrying_range: Option<String>,
    }

    impl HighwayInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 入站时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 出站时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 通道类型
        #[inline]
        pub fn channel_type(mut self, value: impl Into<String>) -> Self {
            self.channel_type = Required::set(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn car_type(mut self, value: impl Into<String>) -> Self {
            self.car_type = Some(value.into());
            self
        }

        /// 入口名称
        #[inline]
        pub fn entrance(mut self, value: impl Into<String>) -> Self {
            self.entrance = Required::set(value.into());
            self
        }

        /// 出口名称
        #[inline]
        pub fn exit(mut self, value: impl Into<String>) -> Self {
            self.exit = Some(value.into());
            self
        }

        /// 承载人数
        #[inline]
        pub fn carrying_capacity(mut self, value: i64) -> Self {
            self.carrying_capacity = Some(value);
            self
        }

        /// 荷载范围
        #[inline]
        pub fn carrying_range(mut self, value: impl Into<String>) -> Self {
            self.carrying_range = Some(value.into());
            self
        }
    }

    impl Message for HighwayInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("channel_type", &mut self.channel_type),
                ("car_type", &mut self.car_type),
                ("entrance", &mut self.entrance),
                ("exit", &mut self.exit),
                ("carrying_capacity", &mut self.carrying_capacity),
                ("carrying_range", &mut self.carrying_range),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Some(value.into());
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

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Required<String>,
    }

    impl DeviceInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户端设备IP
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

    /// 高速场景商户扣款：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 设备信息
        pub device_info: Option<ResponseDeviceInfo>,
        /// 优惠详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("attach", &mut self.attach),
                ("trade_type", &mut self.trade_type),
                ("bank_type", &mut self.bank_type),
                ("success_time", &mut self.success_time),
                ("trade_state", &mut self.trade_state),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("device_info", &mut self.device_info),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商APP的标识
        pub sp_openid: Option<String>,
        /// 用户在特约商户APP的标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sp_openid", &mut self.sp_openid), ("sub_openid", &mut self.sub_openid)]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户实际支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<Fen>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("currency", &mut self.currency),
                ("payer_total", &mut self.payer_total),
                ("discount_total", &mut self.discount_total),
            ]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Option<String>,
    }

    impl Message for ResponseDeviceInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("device_id", &mut self.device_id), ("device_ip", &mut self.device_ip)]);
        }
    }

    /// 优惠详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 微信出资，单位为分
        pub wxpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("activity_id", &mut self.activity_id),
                ("amount", &mut self.amount),
                ("wxpay_contribute", &mut self.wxpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
            ]);
        }
    }

    message!(
        Request,
        HighwayInfo,
        Amount,
        DeviceInfo,
        Response,
        Payer,
        ResponseAmount,
        ResponseDeviceInfo,
        PromotionDetail
    );
}
