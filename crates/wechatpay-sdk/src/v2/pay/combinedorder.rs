//! `v2/pay/combinedorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/combinedorder`
#[derive(Clone, Debug)]
pub struct Combinedorder(pub(crate) Node);

impl Combinedorder {
    /// 合单下单 (direct and partner)
    ///
    /// `POST /pay/combinedorder`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::combinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .time_start("20171225091010")
    ///     .time_expire("20171225091510")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type("JSAPI")
    ///     .product_id("1234567890")
    ///     .combine_openid("120061098828009406")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("POS1:1")
    ///             .payer_client_ip("14.17.22.32")
    ///             .h5_info(
    ///                 post::H5Info::new()
    ///                     .r#type(post::Type::IOS)
    ///                     .app_name("王者荣耀")
    ///                     .app_url("")
    ///                     .bundle_id("com.tencent.wzryIOS")
    ///                     .package_name(""),
    ///             ),
    ///     )
    ///     .sub_order_list(
    ///         post::SubOrderList::new()
    ///             .order_num(2)
    ///             .order_list(vec![
    ///                 post::OrderList::new()
    ///                     .appid("wxdace645e0bc2c424")
    ///                     .mch_id("1900009001")
    ///                     .body("子订单1")
    ///                     .detail("商品详细描述")
    ///                     .attach("深圳分店")
    ///                     .out_trade_no("OD201708030001")
    ///                     .fee_type("CNY")
    ///                     .total_fee(88)
    ///                     .sub_appid("wxd678efh567hg6787")
    ///                     .sub_mch_id("1256324589"),
    ///             ]),
    ///     );
    /// let answer = client.v2().pay().combinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/combinedorder", rest)
    }
}

/// 合单下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Members, Message, Required, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/combinedorder").numbered_by("combine_out_trade_no");

    enumeration! {
        /// 场景类型
        Type {
            IOS = "iOS",
            ANDROID = "Android",
            WAP = "Wap",
        }
    }

    /// 合单下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mch_id: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 交易起始时间
        pub time_start: Option<String>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 交易类型
        pub trade_type: Required<String>,
        /// 商品ID
        pub product_id: Option<String>,
        /// 合单用户标识
        pub combine_openid: Option<String>,
        /// 场景信息JSON格式字符串
        pub scene_info: Required<JsonText<SceneInfo>>,
        /// 子单信息JSON格式字符串
        pub sub_order_list: Required<JsonText<SubOrderList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mch_id(mut self, value: impl Into<String>) -> Self {
            self.combine_mch_id = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 终端IP
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 交易类型
        #[inline]
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Required::set(value.into());
            self
        }

        /// 商品ID
        #[inline]
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// 合单用户标识
        #[inline]
        pub fn combine_openid(mut self, value: impl Into<String>) -> Self {
            self.combine_openid = Some(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Required::set(value.into());
            self
        }

        /// 子单信息JSON格式字符串
        #[inline]
        pub fn sub_order_list(mut self, value: impl Into<JsonText<SubOrderList>>) -> Self {
            self.sub_order_list = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mch_id", &mut self.combine_mch_id),
                ("device_info", &mut self.device_info),
                ("sign_type", &mut self.sign_type),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("trade_type", &mut self.trade_type),
                ("product_id", &mut self.product_id),
                ("combine_openid", &mut self.combine_openid),
                ("scene_info", &mut self.scene_info),
                ("sub_order_list", &mut self.sub_order_list),
            ]);
        }
    }

    /// 场景信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 用户终端IP
        pub payer_client_ip: Required<String>,
        /// H5场景信息
        pub h5_info: Option<H5Info>,
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
            self.device_id = Some(value.into());
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
            self.h5_info = Some(value);
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

    /// 子单信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrderList {
        /// 子订单数
        pub order_num: Required<i64>,
        /// 子订单信息
        pub order_list: Required<Vec<OrderList>>,
    }

    impl SubOrderList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子订单数
        #[inline]
        pub fn order_num(mut self, value: i64) -> Self {
            self.order_num = Required::set(value);
            self
        }

        /// 子订单信息
        #[inline]
        pub fn order_list(mut self, value: Vec<OrderList>) -> Self {
            self.order_list = Required::set(value);
            self
        }
    }

    impl Message for SubOrderList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("order_num", &mut self.order_num), ("order_list", &mut self.order_list)]);
        }
    }

    /// H5场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct H5Info {
        /// 场景类型
        pub r#type: Required<Enumeration<Type>>,
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

    /// 子订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderList {
        /// 子单商户appid
        pub appid: Required<String>,
        /// 子单商户号
        pub mch_id: Required<String>,
        /// 商品描述
        pub body: Required<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 附加数据
        pub attach: Required<String>,
        /// 子单商户订单号
        pub out_trade_no: Required<String>,
        /// 标价币种
        pub fee_type: Required<String>,
        /// 子单金额，单位为分
        pub total_fee: Required<Fen>,
        /// 服务商模式下
        pub sub_appid: Option<String>,
        /// 特约商户商户号
        pub sub_mch_id: Option<String>,
    }

    impl OrderList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子单商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 商品详情
        #[inline]
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 子单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 标价币种
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Required::set(value.into());
            self
        }

        /// 子单金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 服务商模式下
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 特约商户商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }
    }

    impl Message for OrderList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("fee_type", &mut self.fee_type),
                ("total_fee", &mut self.total_fee),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
            ]);
        }
    }

    /// 合单下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 合单appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// H5支付跳转链接
        pub mweb_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("combine_appid", &mut self.combine_appid),
                ("combine_mch_id", &mut self.combine_mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("trade_type", &mut self.trade_type),
                ("code_url", &mut self.code_url),
                ("prepay_id", &mut self.prepay_id),
                ("mweb_url", &mut self.mweb_url),
            ]);
        }
    }

    message!(Request, SceneInfo, SubOrderList, H5Info, OrderList, Response);
}
