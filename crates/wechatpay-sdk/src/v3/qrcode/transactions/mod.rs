//! `/v3/qrcode/transactions`

pub mod out_trade_no;

/// `/v3/qrcode/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/qrcode/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/qrcode/transactions")
    }
}

/// 扣费受理
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
    pub use crate::shared::v3_qrcode_transactions_out_trade_no_out_trade_no_get::TradeState;
    pub use crate::v3::qrcode::transactions::out_trade_no::out_trade_no::get::{
        Amount as ResponseAmount, BusInfo as ResponseBusInfo, MetroInfo as ResponseMetroInfo,
        PromotionDetail, Response, TradeScene, UserRepayState,
    };

    /// 扣费受理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("description"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<crate::Enumeration<TradeScene>>("trade_scene"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("contract_id"),
            message::optional::<String>("notify_url"),
            message::optional::<Amount>("amount"),
            message::optional::<BusInfo>("bus_info"),
            message::optional::<MetroInfo>("metro_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `appid`（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户自定义字段
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户系统内部订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 交易场景值（必填）
        pub fn trade_scene(self, value: impl Into<crate::Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 代金券或立减优惠功能的参数
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 签约成功后（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 接受扣款结果异步回调通知的URL
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 订单金额信息
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 公交场景信息
        #[inline]
        pub fn bus_info(self, value: BusInfo) -> Self {
            Self(self.0.with("bus_info", value))
        }

        /// 地铁场景信息
        #[inline]
        pub fn metro_info(self, value: MetroInfo) -> Self {
            Self(self.0.with("metro_info", value))
        }
    }

    /// 订单金额信息
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单总金额，单位为分
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 符合ISO 4217标准的三位字母代码
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 公交场景信息
    pub struct BusInfo(pub(crate) message::Object);

    impl BusInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("start_time"),
            message::optional::<String>("line_name"),
            message::optional::<String>("plate_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户乘车时间
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 乘车路线
        pub fn line_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("line_name", value))
        }

        /// 车牌号
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }
    }

    /// 地铁场景信息
    pub struct MetroInfo(pub(crate) message::Object);

    impl MetroInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("start_time"),
            message::optional::<crate::Time>("end_time"),
            message::optional::<String>("start_station"),
            message::optional::<String>("end_station"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户乘车时间
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 用户下车时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 乘车起始站
        pub fn start_station(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_station", value))
        }

        /// 乘车终点站
        pub fn end_station(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_station", value))
        }
    }

    request!(Request, Amount, BusInfo, MetroInfo);

    held!(Amount, BusInfo, MetroInfo);
}
