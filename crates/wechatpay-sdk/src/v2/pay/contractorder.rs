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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, enumeration, message, optional,
        request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_mch_id"),
            optional::<String>("sub_appid"),
            required::<String>("contract_mchid"),
            required::<String>("contract_appid"),
            required::<String>("out_trade_no"),
            optional::<String>("device_info"),
            required::<String>("body"),
            optional::<String>("detail"),
            optional::<String>("attach"),
            required::<String>("notify_url"),
            required::<Fen>("total_fee"),
            required::<String>("spbill_create_ip"),
            optional::<String>("time_start"),
            optional::<String>("time_expire"),
            optional::<String>("goods_tag"),
            required::<Enumeration<TradeType>>("trade_type"),
            optional::<String>("product_id"),
            optional::<String>("limit_pay"),
            optional::<String>("openid"),
            optional::<String>("sub_openid"),
            required::<i64>("plan_id"),
            required::<String>("contract_code"),
            required::<i64>("request_serial"),
            required::<String>("contract_display_account"),
            required::<String>("contract_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mch_id", String::hold(value.into())))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 签约商户号（必填）
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_mchid", String::hold(value.into())))
        }

        /// 签约appid（必填）
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_appid", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_info", String::hold(value.into())))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with("body", String::hold(value.into())))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with("detail", String::hold(value.into())))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("total_fee", Fen::hold(value.into())))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with("spbill_create_ip", String::hold(value.into())))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.with("time_start", String::hold(value.into())))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.with("time_expire", String::hold(value.into())))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<Enumeration<TradeType>>) -> Self {
            Self(self.0.with("trade_type", <Enumeration<TradeType>>::hold(value.into())))
        }

        /// 商品ID
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("product_id", String::hold(value.into())))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with("limit_pay", String::hold(value.into())))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("openid", String::hold(value.into())))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_openid", String::hold(value.into())))
        }

        /// 模板id（必填）
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value.hold()))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_code", String::hold(value.into())))
        }

        /// 请求序列号（必填）
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value.hold()))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_display_account", String::hold(value.into())))
        }

        /// 签约信息通知url（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_notify_url", String::hold(value.into())))
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

    request!(Request);

    message!(Response);
}
