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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/vehicle/etc/transactions/highway")
            .numbered_by("out_trade_no");

    /// 高速场景商户扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_trade_no"),
            optional::<String>("sub_mchid"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("contract_id"),
            required::<String>("description"),
            optional::<String>("attach"),
            optional::<String>("goods_tag"),
            required::<HighwayInfo>("highway_info"),
            required::<Amount>("amount"),
            optional::<DeviceInfo>("device_info"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 特约商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// ETC扣费授权协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_id", String::hold(value.into())))
        }

        /// 商品信息（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 营销信息
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 高速场景信息（必填）
        pub fn highway_info(self, value: HighwayInfo) -> Self {
            Self(self.0.with("highway_info", value.hold()))
        }

        /// 订单金额（必填）
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value.hold()))
        }

        /// 设备信息
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value.hold()))
        }
    }

    /// 高速场景信息
    #[derive(Clone)]
    pub struct HighwayInfo(pub(crate) Object);

    impl HighwayInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("plate_number"),
            required::<Time>("start_time"),
            required::<Time>("end_time"),
            required::<String>("channel_type"),
            optional::<String>("car_type"),
            required::<String>("entrance"),
            optional::<String>("exit"),
            optional::<i64>("carrying_capacity"),
            optional::<String>("carrying_range"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with("plate_number", String::hold(value.into())))
        }

        /// 入站时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("start_time", Time::hold(value.into())))
        }

        /// 出站时间（必填）
        pub fn end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("end_time", Time::hold(value.into())))
        }

        /// 通道类型（必填）
        pub fn channel_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("channel_type", String::hold(value.into())))
        }

        /// 车辆类型
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("car_type", String::hold(value.into())))
        }

        /// 入口名称（必填）
        pub fn entrance(self, value: impl Into<String>) -> Self {
            Self(self.0.with("entrance", String::hold(value.into())))
        }

        /// 出口名称
        pub fn exit(self, value: impl Into<String>) -> Self {
            Self(self.0.with("exit", String::hold(value.into())))
        }

        /// 承载人数
        pub fn carrying_capacity(self, value: i64) -> Self {
            Self(self.0.with("carrying_capacity", value.hold()))
        }

        /// 荷载范围
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.with("carrying_range", String::hold(value.into())))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[optional::<Fen>("total"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单金额，单位为分
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("total", Fen::hold(value.into())))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with("currency", String::hold(value.into())))
        }
    }

    /// 设备信息
    #[derive(Clone)]
    pub struct DeviceInfo(pub(crate) Object);

    impl DeviceInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_id", String::hold(value.into())))
        }

        /// 商户端设备IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_ip", String::hold(value.into())))
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

    request!(Request, HighwayInfo, Amount, DeviceInfo);

    message!(Response, Payer, ResponseAmount, ResponseDeviceInfo, PromotionDetail);
}
