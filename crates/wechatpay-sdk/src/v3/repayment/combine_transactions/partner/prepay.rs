//! `/v3/repayment/combine-transactions/partner/prepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/repayment/combine-transactions/partner/prepay`
#[derive(Clone, Debug)]
pub struct Prepay(pub(crate) Node);

impl Prepay {
    /// 还款下单 (partner)
    ///
    /// `POST /v3/repayment/combine-transactions/partner/prepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::prepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .combine_mchid("1230000109")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1230000109")
    ///             .sub_mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("某某放心借")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10)),
    ///     ])
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .h5_info(
    ///         post::H5Info::new()
    ///             .combine_appid("wxd678efh567hg6787")
    ///             .payer_client_ip("127.0.0.1")
    ///             .r#type(post::Type::IOS)
    ///             .app_name("王者荣耀")
    ///             .app_url("https://pay.qq.com")
    ///             .bundle_id("com.tencent.wzryiOS")
    ///             .package_name("com.tencent.tmgp.sgame"),
    ///     )
    ///     .app_info(post::AppInfo::new().combine_appid("wxd678efh567hg6787"))
    ///     .miniprogram_info(
    ///         post::MiniprogramInfo::new()
    ///             .combine_appid("wxd678efh567hg6787")
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::IdentityType::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     )
    ///     .wechat_web_info(
    ///         post::WechatWebInfo::new().combine_appid("").openid("").webview_url(""),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .prepay()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/repayment/combine-transactions/partner/prepay", rest)
    }
}

/// 还款下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/repayment/combine-transactions/partner/prepay")
            .numbered_by("combine_out_trade_no");

    enumeration! {
        /// 场景类型
        Type {
            IOS = "iOS",
            ANDROID = "Android",
            WAP = "Wap",
        }
    }

    enumeration! {
        /// 类型
        IdentityType {
            IDCARD = "IDCARD",
            HONGKONG_MACAO = "HONGKONG_MACAO",
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
            TAIWAN_COMPATRIOT_PERMIT = "TAIWAN_COMPATRIOT_PERMIT",
        }
    }

    /// 还款下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 还款单订单号
        pub combine_out_trade_no: Required<String>,
        /// 还款服务商商户号
        pub combine_mchid: Required<String>,
        /// 还款明细单信息列表
        pub sub_orders: Required<Vec<SubOrders>>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// H5调起支付场景信息
        pub h5_info: Option<H5Info>,
        /// APP调起支付场景信息
        pub app_info: Option<AppInfo>,
        /// 小程序调起支付场景信息
        pub miniprogram_info: Option<MiniprogramInfo>,
        /// 支付者信息
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 微信内网页调起支付场景信息
        pub wechat_web_info: Option<WechatWebInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款单订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 还款服务商商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 还款明细单信息列表
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// H5调起支付场景信息
        #[inline]
        pub fn h5_info(mut self, value: H5Info) -> Self {
            self.h5_info = Some(value);
            self
        }

        /// APP调起支付场景信息
        #[inline]
        pub fn app_info(mut self, value: AppInfo) -> Self {
            self.app_info = Some(value);
            self
        }

        /// 小程序调起支付场景信息
        #[inline]
        pub fn miniprogram_info(mut self, value: MiniprogramInfo) -> Self {
            self.miniprogram_info = Some(value);
            self
        }

        /// 支付者信息
        #[inline]
        pub fn combine_payer_info(mut self, value: CombinePayerInfo) -> Self {
            self.combine_payer_info = Some(value);
            self
        }

        /// 微信内网页调起支付场景信息
        #[inline]
        pub fn wechat_web_info(mut self, value: WechatWebInfo) -> Self {
            self.wechat_web_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("combine_mchid", &mut self.combine_mchid),
                ("sub_orders", &mut self.sub_orders),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("h5_info", &mut self.h5_info),
                ("app_info", &mut self.app_info),
                ("miniprogram_info", &mut self.miniprogram_info),
                ("combine_payer_info", &mut self.combine_payer_info),
                ("wechat_web_info", &mut self.wechat_web_info),
            ]);
        }
    }

    /// 还款明细单信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 还款单发起商户号
        pub mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 还款明细单订单号
        pub out_trade_no: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 附加数据
        pub attach: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款单发起商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 还款明细单订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("attach", &mut self.attach),
                ("description", &mut self.description),
                ("settle_info", &mut self.settle_info),
            ]);
        }
    }

    /// H5调起支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Info {
        /// 还款服务商APPID
        pub combine_appid: Required<String>,
        /// 用户终端IP
        pub payer_client_ip: Required<String>,
        /// 场景类型
        pub r#type: Required<Enumeration<Type>>,
        /// 应用名称
        pub app_name: Option<String>,
        /// 网站URL
        pub app_url: Required<String>,
        /// iOS平台BundleID
        pub bundle_id: Option<String>,
        /// Android平台PackageName
        pub package_name: Option<String>,
    }

    impl H5Info {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款服务商APPID
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Required::set(value.into());
            self
        }

        /// 场景类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 应用名称
        #[inline]
        pub fn app_name(mut self, value: impl Into<String>) -> Self {
            self.app_name = Some(value.into());
            self
        }

        /// 网站URL
        #[inline]
        pub fn app_url(mut self, value: impl Into<String>) -> Self {
            self.app_url = Required::set(value.into());
            self
        }

        /// iOS平台BundleID
        #[inline]
        pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
            self.bundle_id = Some(value.into());
            self
        }

        /// Android平台PackageName
        #[inline]
        pub fn package_name(mut self, value: impl Into<String>) -> Self {
            self.package_name = Some(value.into());
            self
        }
    }

    impl Message for H5Info {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("payer_client_ip", &mut self.payer_client_ip),
                ("type", &mut self.r#type),
                ("app_name", &mut self.app_name),
                ("app_url", &mut self.app_url),
                ("bundle_id", &mut self.bundle_id),
                ("package_name", &mut self.package_name),
            ]);
        }
    }

    /// APP调起支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppInfo {
        /// 还款服务商APPID
        pub combine_appid: Required<String>,
    }

    impl AppInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款服务商APPID
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }
    }

    impl Message for AppInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("combine_appid", &mut self.combine_appid)]);
        }
    }

    /// 小程序调起支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniprogramInfo {
        /// 还款服务商APPID
        pub combine_appid: Required<String>,
        /// 用户标识
        pub openid: Required<String>,
    }

    impl MiniprogramInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款服务商APPID
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }
    }

    impl Message for MiniprogramInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("combine_appid", &mut self.combine_appid), ("openid", &mut self.openid)]);
        }
    }

    /// 支付者信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 实名支付
        pub identity: Option<Identity>,
    }

    impl CombinePayerInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 实名支付
        #[inline]
        pub fn identity(mut self, value: Identity) -> Self {
            self.identity = Some(value);
            self
        }
    }

    impl Message for CombinePayerInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("identity", &mut self.identity)]);
        }
    }

    /// 微信内网页调起支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct WechatWebInfo {
        /// 还款服务商APPID
        pub combine_appid: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 网页经营场景URL
        pub webview_url: Option<String>,
    }

    impl WechatWebInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 还款服务商APPID
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 网页经营场景URL
        #[inline]
        pub fn webview_url(mut self, value: impl Into<String>) -> Self {
            self.webview_url = Some(value.into());
            self
        }
    }

    impl Message for WechatWebInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("openid", &mut self.openid),
                ("webview_url", &mut self.webview_url),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Required<Fen>,
        /// 标价币种
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 标价金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 标价币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total_amount", &mut self.total_amount), ("currency", &mut self.currency)]);
        }
    }

    /// 结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
        /// 补差金额，单位为分
        pub subsidy_amount: Option<Fen>,
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

        /// 补差金额，单位为分
        #[inline]
        pub fn subsidy_amount(mut self, value: impl Into<Fen>) -> Self {
            self.subsidy_amount = Some(value.into());
            self
        }
    }

    impl Message for SettleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("profit_sharing", &mut self.profit_sharing),
                ("subsidy_amount", &mut self.subsidy_amount),
            ]);
        }
    }

    /// 实名支付
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Identity {
        /// 类型
        pub r#type: Required<Enumeration<IdentityType>>,
        /// 加密后的证件号，加密传输
        pub number: Required<Sensitive>,
        /// 加密后的姓名，加密传输
        pub name: Required<Sensitive>,
    }

    impl Identity {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<IdentityType>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 加密后的证件号，加密传输
        #[inline]
        pub fn number(mut self, value: impl Into<Sensitive>) -> Self {
            self.number = Required::set(value.into());
            self
        }

        /// 加密后的姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }
    }

    impl Message for Identity {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("number", &mut self.number),
                ("name", &mut self.name),
            ]);
        }
    }

    /// 还款下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 支付跳转链接
        pub h5_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("prepay_id", &mut self.prepay_id), ("h5_url", &mut self.h5_url)]);
        }
    }

    message!(
        Request,
        SubOrders,
        H5Info,
        AppInfo,
        MiniprogramInfo,
        CombinePayerInfo,
        WechatWebInfo,
        Amount,
        SettleInfo,
        Identity,
        Response
    );
}
