//! `v2/deposit/unifiedorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/deposit/unifiedorder`
#[derive(Clone, Debug)]
pub struct Unifiedorder(pub(crate) Node);

impl Unifiedorder {
    /// 支付押金（JSAPI/APP支付） (direct and partner)
    ///
    /// `POST /deposit/unifiedorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .sub_mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("腾讯充值中心-QQ会员充值")
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(1)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     )
    ///     .attach("说明")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .fee_type("CNY")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .notify_url("http://www.weixin.qq.com/wxpay/pay.php")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .receipt(post::Receipt::Y)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("SZTX001")
    ///                     .name("腾大餐厅")
    ///                     .area_code("440305")
    ///                     .address("科技园中一路腾讯大厦"),
    ///             ),
    ///     );
    /// let answer = client.v2().deposit().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/deposit/unifiedorder", rest)
    }
}

/// 支付押金（JSAPI/APP支付）
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, JsonText, Members, Message, Required, enumeration, message,
    };
    use crate::operation::Operation;

    pub use crate::v2::deposit::consume::post::{ResultCode, ReturnCode};
    pub use crate::v2::deposit::micropay::post::{
        Detail, GoodsDetail, SceneInfo, SignType, StoreInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/deposit/unifiedorder").numbered_by("out_trade_no");

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            APP = "APP",
        }
    }

    enumeration! {
        /// 电子发票入口开放标识
        Receipt {
            Y = "Y",
            N = "N",
        }
    }

    /// 支付押金（JSAPI/APP支付）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商应用ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 商品描述
        pub body: Required<String>,
        /// 单品优惠活动该字段必传
        pub detail: Option<JsonText<Detail>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 货币类型
        pub fee_type: Required<String>,
        /// 总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 交易起始时间
        pub time_start: Option<String>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 交易类型
        pub trade_type: Required<Enumeration<TradeType>>,
        /// 商品ID
        pub product_id: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 电子发票入口开放标识
        pub receipt: Option<Enumeration<Receipt>>,
        /// 场景信息JSON格式字符串
        pub scene_info: Option<JsonText<SceneInfo>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
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

        /// 商品描述
        #[inline]
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Required::set(value.into());
            self
        }

        /// 单品优惠活动该字段必传
        #[inline]
        pub fn detail(mut self, value: impl Into<JsonText<Detail>>) -> Self {
            self.detail = Some(value.into());
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

        /// 货币类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
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
        pub fn trade_type(mut self, value: impl Into<Enumeration<TradeType>>) -> Self {
            self.trade_type = Required::set(value.into());
            self
        }

        /// 商品ID
        #[inline]
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
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

        /// 电子发票入口开放标识
        #[inline]
        pub fn receipt(mut self, value: impl Into<Enumeration<Receipt>>) -> Self {
            self.receipt = Some(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("device_info", &mut self.device_info),
                ("sign_type", &mut self.sign_type),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("fee_type", &mut self.fee_type),
                ("total_fee", &mut self.total_fee),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("trade_type", &mut self.trade_type),
                ("product_id", &mut self.product_id),
                ("limit_pay", &mut self.limit_pay),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("receipt", &mut self.receipt),
                ("scene_info", &mut self.scene_info),
            ]);
        }
    }

    /// 支付押金（JSAPI/APP支付）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
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
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("trade_type", &mut self.trade_type),
                ("prepay_id", &mut self.prepay_id),
                ("code_url", &mut self.code_url),
            ]);
        }
    }

    message!(Request, Response);
}
