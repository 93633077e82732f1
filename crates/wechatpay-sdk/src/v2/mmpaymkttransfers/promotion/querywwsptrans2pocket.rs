//! `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
#[derive(Clone, Debug)]
pub struct Querywwsptrans2pocket(pub(crate) Node);

impl Querywwsptrans2pocket {
    /// 查询付款记录 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client
    ///     .v2()
    ///     .mmpaymkttransfers()
    ///     .promotion()
    ///     .querywwsptrans2pocket()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket", rest)
    }
}

/// 查询付款记录
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};
    pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::Status;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/querywwsptrans2pocket")
            .unsigned()
            .mutual_tls()
            .reads();

    /// 查询付款记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("partner_trade_no"),
            required::<String>("mch_id"),
            required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("partner_trade_no", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }
    }

    /// 查询付款记录：应答
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
        /// 商户订单号
        pub partner_trade_no: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<Enumeration<Status>>,
        /// 失败原因
        pub reason: Option<String>,
        /// 收款用户姓名
        pub transfer_name: Option<String>,
        /// 红包退款金额，单位为分
        pub payment_amount: Option<Fen>,
        /// 转账时间
        pub transfer_time: Option<String>,
        /// 付款描述
        pub desc: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("partner_trade_no", &mut self.partner_trade_no),
                ("mch_id", &mut self.mch_id),
                ("detail_id", &mut self.detail_id),
                ("status", &mut self.status),
                ("reason", &mut self.reason),
                ("transfer_name", &mut self.transfer_name),
                ("payment_amount", &mut self.payment_amount),
                ("transfer_time", &mut self.transfer_time),
                ("desc", &mut self.desc),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
