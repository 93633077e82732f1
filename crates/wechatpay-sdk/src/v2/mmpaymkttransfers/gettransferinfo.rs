//! `v2/mmpaymkttransfers/gettransferinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/gettransferinfo`
pub struct Gettransferinfo(pub(crate) Node);

impl Gettransferinfo {
    /// 查询企业向微信用户个人付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/gettransferinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::gettransferinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client.v2().mmpaymkttransfers().gettransferinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/gettransferinfo", rest)
    }
}

/// 查询企业向微信用户个人付款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/gettransferinfo")
            .unsigned()
            .mutual_tls()
            .reads();

    enumeration! {
        /// 转账状态
        Status {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            PROCESSING = "PROCESSING",
        }
    }

    /// 查询企业向微信用户个人付款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("partner_trade_no"),
            required::<String>("mch_id"),
            required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("partner_trade_no", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 查询企业向微信用户个人付款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户单号
        pub partner_trade_no: Option<String>,
        /// Appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 付款单号
        pub detail_id: Option<String>,
        /// 转账状态
        pub status: Option<Enumeration<Status>>,
        /// 失败原因
        pub reason: Option<String>,
        /// 收款用户openid
        pub openid: Option<String>,
        /// 收款用户姓名
        pub transfer_name: Option<String>,
        /// 付款金额，单位为分
        pub payment_amount: Option<Fen>,
        /// 转账时间
        pub transfer_time: Option<String>,
        /// 付款成功时间
        pub payment_time: Option<String>,
        /// 企业付款备注
        pub desc: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("partner_trade_no", &mut self.partner_trade_no),
                6 => Named("appid", &mut self.appid),
                7 => Named("mch_id", &mut self.mch_id),
                8 => Named("detail_id", &mut self.detail_id),
                9 => Named("status", &mut self.status),
                10 => Named("reason", &mut self.reason),
                11 => Named("openid", &mut self.openid),
                12 => Named("transfer_name", &mut self.transfer_name),
                13 => Named("payment_amount", &mut self.payment_amount),
                14 => Named("transfer_time", &mut self.transfer_time),
                15 => Named("payment_time", &mut self.payment_time),
                16 => Named("desc", &mut self.desc),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
