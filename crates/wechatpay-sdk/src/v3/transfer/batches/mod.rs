//! `/v3/transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/batches`
#[derive(Clone, Debug)]
pub struct Batches(pub(crate) Node);

impl Batches {
    /// `/batch-id`
    #[inline]
    pub fn batch_id(self) -> batch_id::BatchId {
        batch_id::BatchId(self.0)
    }

    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo(self.0)
    }

    /// 发起批量转账 (direct)
    ///
    /// `POST /v3/transfer/batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxf636efh567hg4356")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .user_id_card("6225760000000000"),
    ///     ])
    ///     .transfer_scene_id("1001")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client.v3().transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/batches", rest)
    }
}

/// 发起批量转账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/transfer/batches").numbered_by("out_batch_no");

    enumeration! {
        /// 批次状态
        BatchStatus {
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
            CLOSED = "CLOSED",
        }
    }

    /// 发起批量转账：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 直连商户的appid
        pub appid: Required<String>,
        /// 商家批次单号
        pub out_batch_no: Required<String>,
        /// 批次名称
        pub batch_name: Required<String>,
        /// 批次备注
        pub batch_remark: Required<String>,
        /// 转账总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 转账总笔数
        pub total_num: Required<i64>,
        /// 转账明细列表
        pub transfer_detail_list: Required<Vec<TransferDetailList>>,
        /// 转账场景ID
        pub transfer_scene_id: Required<String>,
        /// 通知地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 直连商户的appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商家批次单号
        #[inline]
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Required::set(value.into());
            self
        }

        /// 批次名称
        #[inline]
        pub fn batch_name(mut self, value: impl Into<String>) -> Self {
            self.batch_name = Required::set(value.into());
            self
        }

        /// 批次备注
        #[inline]
        pub fn batch_remark(mut self, value: impl Into<String>) -> Self {
            self.batch_remark = Required::set(value.into());
            self
        }

        /// 转账总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 转账总笔数
        #[inline]
        pub fn total_num(mut self, value: i64) -> Self {
            self.total_num = Required::set(value);
            self
        }

        /// 转账明细列表
        #[inline]
        pub fn transfer_detail_list(mut self, value: Vec<TransferDetailList>) -> Self {
            self.transfer_detail_list = Required::set(value);
            self
        }

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_name", &mut self.batch_name),
                ("batch_remark", &mut self.batch_remark),
                ("total_amount", &mut self.total_amount),
                ("total_num", &mut self.total_num),
                ("transfer_detail_list", &mut self.transfer_detail_list),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 转账明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 商家明细单号
        pub out_detail_no: Required<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Required<Fen>,
        /// 转账备注
        pub transfer_remark: Required<String>,
        /// 用户在直连商户应用下的用户标示
        pub openid: Required<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Required<Sensitive>,
        /// 收款用户身份证，加密传输
        pub user_id_card: Option<Sensitive>,
    }

    impl TransferDetailList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家明细单号
        #[inline]
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Required::set(value.into());
            self
        }

        /// 转账金额，单位为分
        #[inline]
        pub fn transfer_amount(mut self, value: impl Into<Fen>) -> Self {
            self.transfer_amount = Required::set(value.into());
            self
        }

        /// 转账备注
        #[inline]
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Required::set(value.into());
            self
        }

        /// 用户在直连商户应用下的用户标示
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 收款用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Required::set(value.into());
            self
        }

        /// 收款用户身份证，加密传输
        #[inline]
        pub fn user_id_card(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_id_card = Some(value.into());
            self
        }
    }

    impl Message for TransferDetailList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_detail_no", &mut self.out_detail_no),
                ("transfer_amount", &mut self.transfer_amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("openid", &mut self.openid),
                ("user_name", &mut self.user_name),
                ("user_id_card", &mut self.user_id_card),
            ]);
        }
    }

    /// 发起批量转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次状态
        pub batch_status: Option<Enumeration<BatchStatus>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_id", &mut self.batch_id),
                ("create_time", &mut self.create_time),
                ("batch_status", &mut self.batch_status),
            ]);
        }
    }

    message!(Request, TransferDetailList, Response);
}
