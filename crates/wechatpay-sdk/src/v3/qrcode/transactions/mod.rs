//! `/v3/qrcode/transactions`

pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/qrcode/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// 扣费受理 (direct and partner)
    ///
    /// `POST /v3/qrcode/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109")
    ///     .description("地铁扣费")
    ///     .attach("深圳分店")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene(post::TradeScene::BUS)
    ///     .goods_tag("WXG")
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .notify_url("https://pay.weixin.qq.com/wxpay.html")
    ///     .amount(post::Amount::new().total(600).currency("CNY"))
    ///     .bus_info(
    ///         post::BusInfo::new()
    ///             .start_time("2017-08-26T10:43:39+08:00")
    ///             .line_name("1路公车")
    ///             .plate_number("粤B888888"),
    ///     )
    ///     .metro_info(
    ///         post::MetroInfo::new()
    ///             .start_time("2017-08-26T10:43:39+08:00")
    ///             .end_time("2017-08-26T10:43:39+08:00")
    ///             .start_station("西单")
    ///             .end_station("天安门西"),
    ///     );
    /// let answer = client.v3().qrcode().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/qrcode/transactions", rest)
    }
}

/// 扣费受理
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::qrcode::transactions::out_trade_no::out_trade_no::get::{
        Amount as ResponseAmount, BusInfo as ResponseBusInfo, MetroInfo as ResponseMetroInfo,
        PromotionDetail, Response, Scope, TradeScene, TradeState, Type, UserRepayState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/qrcode/transactions").numbered_by("out_trade_no");

    /// 扣费受理：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// `appid`
        pub appid: Required<String>,
        /// 子公众账号ID
        pub sub_appid: Option<String>,
        /// 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
        /// 商户自定义字段
        pub description: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户系统内部订单号
        pub out_trade_no: Required<String>,
        /// 交易场景值
        pub trade_scene: Required<Enumeration<TradeScene>>,
        /// 代金券或立减优惠功能的参数
        pub goods_tag: Option<String>,
        /// 签约成功后
        pub contract_id: Required<String>,
        /// 接受扣款结果异步回调通知的URL
        pub notify_url: Option<String>,
        /// 订单金额信息
        pub amount: Option<Amount>,
        /// 公交场景信息
        pub bus_info: Option<BusInfo>,
        /// 地铁场景信息
        pub metro_info: Option<MetroInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// `appid`
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 微信支付分配的子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户自定义字段
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户系统内部订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 交易场景值
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 代金券或立减优惠功能的参数
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 签约成功后
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 接受扣款结果异步回调通知的URL
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 订单金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Some(value);
            self
        }

        /// 公交场景信息
        #[inline]
        pub fn bus_info(mut self, value: BusInfo) -> Self {
            self.bus_info = Some(value);
            self
        }

        /// 地铁场景信息
        #[inline]
        pub fn metro_info(mut self, value: MetroInfo) -> Self {
            self.metro_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("trade_scene", &mut self.trade_scene),
                ("goods_tag", &mut self.goods_tag),
                ("contract_id", &mut self.contract_id),
                ("notify_url", &mut self.notify_url),
                ("amount", &mut self.amount),
                ("bus_info", &mut self.bus_info),
                ("metro_info", &mut self.metro_info),
            ]);
        }
    }

    /// 订单金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单总金额，单位为分
        pub total: Option<Fen>,
        /// 符合ISO 4217标准的三位字母代码
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
            self.total = Some(value.into());
            self
        }

        /// 符合ISO 4217标准的三位字母代码
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

    /// 公交场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BusInfo {
        /// 用户乘车时间
        pub start_time: Option<Time>,
        /// 乘车路线
        pub line_name: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
    }

    impl BusInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户乘车时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 乘车路线
        #[inline]
        pub fn line_name(mut self, value: impl Into<String>) -> Self {
            self.line_name = Some(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }
    }

    impl Message for BusInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("line_name", &mut self.line_name),
                ("plate_number", &mut self.plate_number),
            ]);
        }
    }

    /// 地铁场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MetroInfo {
        /// 用户乘车时间
        pub start_time: Option<Time>,
        /// 用户下车时间
        pub end_time: Option<Time>,
        /// 乘车起始站
        pub start_station: Option<String>,
        /// 乘车终点站
        pub end_station: Option<String>,
    }

    impl MetroInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户乘车时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 用户下车时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 乘车起始站
        #[inline]
        pub fn start_station(mut self, value: impl Into<String>) -> Self {
            self.start_station = Some(value.into());
            self
        }

        /// 乘车终点站
        #[inline]
        pub fn end_station(mut self, value: impl Into<String>) -> Self {
            self.end_station = Some(value.into());
            self
        }
    }

    impl Message for MetroInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("end_time", &mut self.end_time),
                ("start_station", &mut self.start_station),
                ("end_station", &mut self.end_station),
            ]);
        }
    }

    message!(Request, Amount, BusInfo, MetroInfo);
}
