//! `v2/pay/partner/pappayapply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/partner/pappayapply`
#[derive(Clone, Debug)]
pub struct Pappayapply(pub(crate) Node);

impl Pappayapply {
    /// 申请扣款 (partner)
    ///
    /// `POST /pay/partner/pappayapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::partner::pappayapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_appid("")
    ///     .sub_mch_id("")
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .body("水电代扣")
    ///     .detail("水电代扣：A水电代扣：B水电代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type("PAP")
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .receipt("Y");
    /// let answer = client.v2().pay().partner().pappayapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988372)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/partner/pappayapply", rest)
    }
}

/// 申请扣款
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/partner/pappayapply").numbered_by("out_trade_no");

    /// 申请扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 请求appid
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 商品描述
        pub body: Required<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 总金额，单位为分
        pub total_fee: Required<Fen>,
        /// 货币类型
        pub fee_type: Option<String>,
        /// 终端IP
        pub spbill_create_ip: Required<String>,
        /// 商品标记
        pub goods_tag: Option<String>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 交易类型
        pub trade_type: Required<String>,
        /// 委托代扣协议id
        pub contract_id: Required<String>,
        /// 电子发票入口开放标识
        pub receipt: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
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

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_fee(mut self, value: impl Into<Fen>) -> Self {
            self.total_fee = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// 终端IP
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
            self
        }

        /// 商品标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 回调通知url
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

        /// 委托代扣协议id
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn receipt(mut self, value: impl Into<String>) -> Self {
            self.receipt = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("body", &mut self.body),
                ("detail", &mut self.detail),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("total_fee", &mut self.total_fee),
                ("fee_type", &mut self.fee_type),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("goods_tag", &mut self.goods_tag),
                ("notify_url", &mut self.notify_url),
                ("trade_type", &mut self.trade_type),
                ("contract_id", &mut self.contract_id),
                ("receipt", &mut self.receipt),
            ]);
        }
    }

    /// 申请扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
            ]);
        }
    }

    message!(Request, Response);
}
