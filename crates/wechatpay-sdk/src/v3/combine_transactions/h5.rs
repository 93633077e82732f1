//! `/v3/combine-transactions/h5`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/h5`
#[derive(Clone, Debug)]
pub struct H5(pub(crate) Node);

impl H5 {
    /// 合单下单-H5支付 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/h5`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::h5::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("POS1:1")
    ///             .payer_client_ip("14.17.22.32")
    ///             .h5_info(
    ///                 post::H5Info::new()
    ///                     .r#type("iOS")
    ///                     .app_name("王者荣耀")
    ///                     .app_url("https://pay.qq.com")
    ///                     .bundle_id("com.tencent.wzryiOS")
    ///                     .package_name("com.tencent.tmgp.sgame"),
    ///             ),
    ///     )
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .goods_tag("WXG")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ])
    ///     .time_start("2019-12-31T15:59:60+08:00")
    ///     .time_expire("2019-12-31T15:59:60+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     );
    /// let answer = client.v3().combine_transactions().h5().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545879)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/h5", rest)
    }
}

/// 合单下单-H5支付
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::combine_transactions::app::post::{
        Amount, Identity, LimitPay, SettleInfo, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/combine-transactions/h5")
            .idempotent_by("combine_out_trade_no");

    /// 合单下单-H5支付：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单商户appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mchid: Required<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 场景信息
        pub scene_info: Required<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Required<Vec<SubOrders>>,
        /// 交易起始时间
        pub time_start: Option<Time>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单商户appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Required::set(value);
            self
        }

        /// 商品单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<Time>) -> Self {
            self.time_start = Some(value.into());
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
            self.notify_url = Required::set(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(mut self, value: CombinePayerInfo) -> Self {
            self.combine_payer_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("scene_info", &mut self.scene_info),
                ("sub_orders", &mut self.sub_orders),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("limit_pay", &mut self.limit_pay),
                ("combine_payer_info", &mut self.combine_payer_info),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Required<String>,
        /// 用户终端IP
        pub payer_client_ip: Required<String>,
        /// H5场景信息
        pub h5_info: Required<H5Info>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Required::set(value.into());
            self
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Required::set(value.into());
            self
        }

        /// H5场景信息
        #[inline]
        pub fn h5_info(mut self, value: H5Info) -> Self {
            self.h5_info = Required::set(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("device_id", &mut self.device_id),
                ("payer_client_ip", &mut self.payer_client_ip),
                ("h5_info", &mut self.h5_info),
            ]);
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 附加数据
        pub attach: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 商品单商户订单号
        pub out_trade_no: Required<String>,
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 商品单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
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

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("attach", &mut self.attach),
                ("amount", &mut self.amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("goods_tag", &mut self.goods_tag),
                ("description", &mut self.description),
                ("settle_info", &mut self.settle_info),
                ("sub_appid", &mut self.sub_appid),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识
        pub openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 实名支付
        pub identity: Option<Identity>,
    }

    impl CombinePayerInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户子标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
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
            list(&mut [
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("identity", &mut self.identity),
            ]);
        }
    }

    /// H5场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Info {
        /// 场景类型
        pub r#type: Required<String>,
        /// 应用名称
        pub app_name: Option<String>,
        /// 网站URL
        pub app_url: Option<String>,
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

        /// 场景类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
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
            self.app_url = Some(value.into());
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
                ("type", &mut self.r#type),
                ("app_name", &mut self.app_name),
                ("app_url", &mut self.app_url),
                ("bundle_id", &mut self.bundle_id),
                ("package_name", &mut self.package_name),
            ]);
        }
    }

    /// 合单下单-H5支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 支付跳转链接
        pub h5_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("h5_url", &mut self.h5_url)]);
        }
    }

    message!(Request, SceneInfo, SubOrders, CombinePayerInfo, H5Info, Response);
}
