//! `/v3/pay/partner/transactions/h5`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/h5`
#[derive(Clone, Debug)]
pub struct H5(pub(crate) Node);

impl H5 {
    /// H5下单 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/h5`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::h5::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .attach("自定义数据")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .support_fapiao(true)
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("商品编码")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(828800),
    ///             ]),
    ///     )
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .device_id("013467007045764")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .area_code("440305")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             )
    ///             .h5_info(
    ///                 post::H5Info::new()
    ///                     .r#type("iOSAndroidWap")
    ///                     .app_name("王者荣耀")
    ///                     .app_url("https://pay.qq.com")
    ///                     .bundle_id("com.tencent.wzryiOS")
    ///                     .package_name("com.tencent.tmgp.sgame"),
    ///             ),
    ///     )
    ///     .payer(
    ///         post::Payer::new()
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     );
    /// let answer = client.v3().pay().partner().transactions().h5().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523544)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/h5", rest)
    }
}

/// H5下单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::{
        Amount, Detail, GoodsDetail, Identity, LimitPay, Payer, SettleInfo, StoreInfo, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/h5")
            .idempotent_by("out_trade_no");

    /// H5下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商公众号ID
        pub sp_appid: Required<String>,
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 商品描述
        pub description: Required<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Required<SceneInfo>,
        /// 支付者
        pub payer: Option<Payer>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 附加数据
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

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
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

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// 优惠功能
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Some(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Required::set(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("settle_info", &mut self.settle_info),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("goods_tag", &mut self.goods_tag),
                ("limit_pay", &mut self.limit_pay),
                ("support_fapiao", &mut self.support_fapiao),
                ("detail", &mut self.detail),
                ("scene_info", &mut self.scene_info),
                ("payer", &mut self.payer),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub payer_client_ip: Option<String>,
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
        /// H5场景信息
        pub h5_info: Option<H5Info>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(mut self, value: StoreInfo) -> Self {
            self.store_info = Some(value);
            self
        }

        /// H5场景信息
        #[inline]
        pub fn h5_info(mut self, value: H5Info) -> Self {
            self.h5_info = Some(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payer_client_ip", &mut self.payer_client_ip),
                ("device_id", &mut self.device_id),
                ("store_info", &mut self.store_info),
                ("h5_info", &mut self.h5_info),
            ]);
        }
    }

    /// H5场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Info {
        /// 场景类型
        pub r#type: Option<String>,
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
            self.r#type = Some(value.into());
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

    /// H5下单：应答（其他接口共用）
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

    message!(Request, SceneInfo, H5Info, Response);
}
