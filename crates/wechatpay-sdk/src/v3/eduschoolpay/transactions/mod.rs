//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/transactions`
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

    /// 扣款 (partner)
    ///
    /// `POST /v3/eduschoolpay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .description("中山大学-第二食堂-海鲜炒饭")
    ///     .attach("自定义数据")
    ///     .out_trade_no("121775250124070332")
    ///     .goods_tag("test")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay")
    ///     .contract_id("2045011120563805041758214605")
    ///     .user_id("20200330tony")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .school_id("18260256813396")
    ///             .scene_type("CANTEEN"),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"))
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .payment_mode("SYNC");
    /// let answer = client.v3().eduschoolpay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/transactions", rest)
    }
}

/// 扣款
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::eduschoolpay::transactions::id::transaction_id::get::{
        Amount as ResponseAmount, PromotionDetail,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/eduschoolpay/transactions").numbered_by("out_trade_no");

    /// 扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            optional::<String>("goods_tag"),
            required::<String>("notify_url"),
            required::<String>("contract_id"),
            required::<String>("user_id"),
            required::<Amount>("amount"),
            required::<SceneInfo>("scene_info"),
            required::<DeviceInfo>("device_info"),
            optional::<SettleInfo>("settle_info"),
            optional::<String>("payment_mode"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 子商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 商户接收通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 签约协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_id", String::hold(value.into())))
        }

        /// 用户账号（必填）
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("user_id", String::hold(value.into())))
        }

        /// 订单金额（必填）
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value.hold()))
        }

        /// 场景信息（必填）
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value.hold()))
        }

        /// 设备信息（必填）
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value.hold()))
        }

        /// 分账结算信息
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value.hold()))
        }

        /// 扣款模式
        pub fn payment_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with("payment_mode", String::hold(value.into())))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("total", Fen::hold(value.into())))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with("currency", String::hold(value.into())))
        }
    }

    /// 场景信息
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<Time>("start_time"),
            required::<String>("school_id"),
            required::<String>("scene_type"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 消费时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with("start_time", Time::hold(value.into())))
        }

        /// 学校编号（必填）
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("school_id", String::hold(value.into())))
        }

        /// 消费场景类型（必填）
        pub fn scene_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("scene_type", String::hold(value.into())))
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

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_id", String::hold(value.into())))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_ip", String::hold(value.into())))
        }
    }

    /// 分账结算信息
    #[derive(Clone)]
    pub struct SettleInfo(pub(crate) Object);

    impl SettleInfo {
        const MEMBERS: &'static [Listed] = &[optional::<bool>("profit_sharing")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否指定分账
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value.hold()))
        }
    }

    /// 扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
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
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("trade_type", &mut self.trade_type),
                ("trade_state", &mut self.trade_state),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("bank_type", &mut self.bank_type),
                ("attach", &mut self.attach),
                ("success_time", &mut self.success_time),
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
        /// 商户AppID下的用户标识
        pub openid: Option<String>,
        /// 子商户AppID下的用户标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid), ("sub_openid", &mut self.sub_openid)]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 设备号
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

    request!(Request, Amount, SceneInfo, DeviceInfo, SettleInfo);

    message!(Response, Payer, ResponseDeviceInfo);
}
