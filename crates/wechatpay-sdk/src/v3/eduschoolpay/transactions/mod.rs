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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::eduschoolpay::transactions::id::transaction_id::get::{
        Amount as ResponseAmount, PromotionDetail,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/eduschoolpay/transactions").numbered_by("out_trade_no");

    /// 扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户appid
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户appid
        pub sub_appid: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商户接收通知地址
        pub notify_url: Required<String>,
        /// 签约协议号
        pub contract_id: Required<String>,
        /// 用户账号
        pub user_id: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 场景信息
        pub scene_info: Required<SceneInfo>,
        /// 设备信息
        pub device_info: Required<DeviceInfo>,
        /// 分账结算信息
        pub settle_info: Option<SettleInfo>,
        /// 扣款模式
        pub payment_mode: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 商户数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 商户接收通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 用户账号
        #[inline]
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Required::set(value);
            self
        }

        /// 设备信息
        #[inline]
        pub fn device_info(mut self, value: DeviceInfo) -> Self {
            self.device_info = Required::set(value);
            self
        }

        /// 分账结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 扣款模式
        #[inline]
        pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
            self.payment_mode = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("contract_id", &mut self.contract_id),
                ("user_id", &mut self.user_id),
                ("amount", &mut self.amount),
                ("scene_info", &mut self.scene_info),
                ("device_info", &mut self.device_info),
                ("settle_info", &mut self.settle_info),
                ("payment_mode", &mut self.payment_mode),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 消费时间
        pub start_time: Required<Time>,
        /// 学校编号
        pub school_id: Required<String>,
        /// 消费场景类型
        pub scene_type: Required<String>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 消费时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 学校编号
        #[inline]
        pub fn school_id(mut self, value: impl Into<String>) -> Self {
            self.school_id = Required::set(value.into());
            self
        }

        /// 消费场景类型
        #[inline]
        pub fn scene_type(mut self, value: impl Into<String>) -> Self {
            self.scene_type = Required::set(value.into());
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("school_id", &mut self.school_id),
                ("scene_type", &mut self.scene_type),
            ]);
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Required<String>,
    }

    impl DeviceInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
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

    /// 分账结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    impl SettleInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }
    }

    impl Message for SettleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("profit_sharing", &mut self.profit_sharing)]);
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

    message!(
        Request,
        Amount,
        SceneInfo,
        DeviceInfo,
        SettleInfo,
        Response,
        Payer,
        ResponseDeviceInfo
    );
}
