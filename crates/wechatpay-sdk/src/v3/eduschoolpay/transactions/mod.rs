//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/transactions`
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
        Fen, Listed, Message, Named, Object, Time, held, message, optional, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 商户接收通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 签约协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
        }

        /// 用户账号（必填）
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_id", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 设备信息（必填）
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }

        /// 分账结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 扣款模式
        pub fn payment_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payment_mode", value.into()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total", value.into()))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 消费时间（必填）
        pub fn start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("start_time", value.into()))
        }

        /// 学校编号（必填）
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("school_id", value.into()))
        }

        /// 消费场景类型（必填）
        pub fn scene_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("scene_type", value.into()))
        }
    }

    /// 设备信息
    #[derive(Clone)]
    pub struct DeviceInfo(pub(crate) Object);

    impl DeviceInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }
    }

    /// 分账结算信息
    #[derive(Clone)]
    pub struct SettleInfo(pub(crate) Object);

    impl SettleInfo {
        const MEMBERS: &'static [Listed] = &[optional::<bool>("profit_sharing")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("trade_type", &mut self.trade_type),
                7 => Named("trade_state", &mut self.trade_state),
                8 => Named("trade_state_desc", &mut self.trade_state_desc),
                9 => Named("bank_type", &mut self.bank_type),
                10 => Named("attach", &mut self.attach),
                11 => Named("success_time", &mut self.success_time),
                12 => Named("payer", &mut self.payer),
                13 => Named("amount", &mut self.amount),
                14 => Named("device_info", &mut self.device_info),
                15 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_id", &mut self.device_id),
                1 => Named("device_ip", &mut self.device_ip),
                _ => return None,
            })
        }
    }

    request!(Request, Amount, SceneInfo, DeviceInfo, SettleInfo);

    held!(Amount, SceneInfo, DeviceInfo, SettleInfo);

    message!(Response, Payer, ResponseDeviceInfo);
}
