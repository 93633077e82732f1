//! `v2/pay/contractorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/contractorder`
#[derive(Clone, Debug)]
pub struct Contractorder(pub(crate) Node);

impl Contractorder {
    /// 支付中签约 (direct and partner)
    ///
    /// `POST /pay/contractorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::contractorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_mch_id("1900000100")
    ///     .sub_appid("wx8888888888888888")
    ///     .contract_mchid("1200009811")
    ///     .contract_appid("wxcbda96de0b165486")
    ///     .out_trade_no("123456")
    ///     .device_info("013467007045764")
    ///     .body("Ipadmini16G白色")
    ///     .detail("Ipadmini16G白色")
    ///     .attach("深圳分店")
    ///     .notify_url("http://yoursite.com")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .time_start("20091225091010")
    ///     .time_expire("20091227091010")
    ///     .goods_tag("WXG")
    ///     .trade_type(post::TradeType::JSAPI)
    ///     .product_id("12235413214070356458058")
    ///     .limit_pay("no_credit")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .plan_id(123)
    ///     .contract_code("100001256")
    ///     .request_serial(1695)
    ///     .contract_display_account("123")
    ///     .contract_notify_url("http://yoursite.com");
    /// let answer = client.v2().pay().contractorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/contractorder", rest)
    }
}

/// 支付中签约
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/contractorder").numbered_by("out_trade_no");

    enumeration! {
        /// 交易类型
        TradeType {
            JSAPI = "JSAPI",
            NATIVE = "NATIVE",
            APP = "APP",
            MWEB = "MWEB",
        }
    }

    /// 支付中签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 请求appid
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 签约商户号
        pub contract_mchid: Required<String>,
        /// 签约appid
        pub contract_appid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 商品描述
        pub body: Required<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 交易起始时间
        pub time_start: Option<String>,
        /// 交易结束时间
        pub time_expire: Option<String>,
        /// 商品标记
        pub goods_tag: Option<String>,
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
        /// 模板id
        pub plan_id: Required<i64>,
        /// 签约协议号
        pub contract_code: Required<String>,
        /// 请求序列号
        pub request_serial: Required<i64>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 签约信息通知url
        pub contract_notify_url: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求appid
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

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 签约商户号
        #[inline]
        pub fn contract_mchid(mut self, value: impl Into<String>) -> Self {
            self.contract_mchid = Required::set(value.into());
            self
        }

        /// 签约appid
        #[inline]
        pub fn contract_appid(mut self, value: impl Into<String>) -> Self {
            self.contract_appid = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
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
            self.attach = Some(value.into());
            self
        }

        /// 回调通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
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

        /// 商品标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
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

        /// 模板id
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Required::set(value.into());
            self
        }

        /// 请求序列号
        #[inline]
        pub fn request_serial(mut self, value: i64) -> Self {
            self.request_serial = Required::set(value);
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 签约信息通知url
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("contract_mchid", &mut self.contract_mchid),
                ("contract_appid", &mut self.contract_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("device_info", &mut self.device_info),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("total_fee", &mut self.total_fee),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("goods_tag", &mut self.goods_tag),
                ("trade_type", &mut self.trade_type),
                ("product_id", &mut self.product_id),
                ("limit_pay", &mut self.limit_pay),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("plan_id", &mut self.plan_id),
                ("contract_code", &mut self.contract_code),
                ("request_serial", &mut self.request_serial),
                ("contract_display_account", &mut self.contract_display_account),
                ("contract_notify_url", &mut self.contract_notify_url),
            ]);
        }
    }

    /// 支付中签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 预签约结果
        pub contract_result_code: Option<String>,
        /// 预签约错误代码
        pub contract_err_code: Option<String>,
        /// 预签约错误描述
        pub contract_err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 二维码链接
        pub code_url: Option<String>,
        /// 模板id
        pub plan_id: Option<i64>,
        /// 请求序列号
        pub request_serial: Option<String>,
        /// 签约协议号
        pub contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 支付跳转链接
        pub mweb_url: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("contract_result_code", &mut self.contract_result_code),
                ("contract_err_code", &mut self.contract_err_code),
                ("contract_err_code_des", &mut self.contract_err_code_des),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("prepay_id", &mut self.prepay_id),
                ("trade_type", &mut self.trade_type),
                ("code_url", &mut self.code_url),
                ("plan_id", &mut self.plan_id),
                ("request_serial", &mut self.request_serial),
                ("contract_code", &mut self.contract_code),
                ("contract_display_account", &mut self.contract_display_account),
                ("mweb_url", &mut self.mweb_url),
                ("out_trade_no", &mut self.out_trade_no),
            ]);
        }
    }

    message!(Request, Response);
}
