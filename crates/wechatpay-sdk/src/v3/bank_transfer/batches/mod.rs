//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bank-transfer/batches`
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

    /// 发起批量转账
    ///
    /// `POST /v3/bank-transfer/batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .platform_mchid("1900001109")
    ///     .specialized_payment_mchid("1900001109")
    ///     .sponsor_mchid("1900001109")
    ///     .user_authorized_mchid("1900001109")
    ///     .user_authorized_appid("wxaffdakkk11112e3")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .attach_remark("付款专用商户单号11111")
    ///     .total_amount(4000000)
    ///     .total_count(200)
    ///     .transfer_scene("ORDINARY_TRANSFER")
    ///     .transfer_purpose("COMMISSION")
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .user_id_card("6225760000000000"),
    ///     ]);
    /// let answer = client.v3().bank_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-transfer/batches", rest)
    }
}

/// 发起批量转账
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/bank-transfer/batches").numbered_by("out_batch_no");

    /// 发起批量转账：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务平台商户号
        pub platform_mchid: Required<String>,
        /// 付款企业商户号
        pub specialized_payment_mchid: Required<String>,
        /// 实际出资商户号
        pub sponsor_mchid: Required<String>,
        /// 用户授权商户号
        pub user_authorized_mchid: Required<String>,
        /// 用户授权appid
        pub user_authorized_appid: Required<String>,
        /// 银行批次单号
        pub out_batch_no: Required<String>,
        /// 批次名称
        pub batch_name: Required<String>,
        /// 批次备注
        pub batch_remark: Required<String>,
        /// 附加信息
        pub attach_remark: Option<String>,
        /// 转账总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 转账总笔数
        pub total_count: Required<i64>,
        /// 转账场景
        pub transfer_scene: Required<String>,
        /// 批量转账用途
        pub transfer_purpose: Required<String>,
        /// 转账明细列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务平台商户号
        #[inline]
        pub fn platform_mchid(mut self, value: impl Into<String>) -> Self {
            self.platform_mchid = Required::set(value.into());
            self
        }

        /// 付款企业商户号
        #[inline]
        pub fn specialized_payment_mchid(mut self, value: impl Into<String>) -> Self {
            self.specialized_payment_mchid = Required::set(value.into());
            self
        }

        /// 实际出资商户号
        #[inline]
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Required::set(value.into());
            self
        }

        /// 用户授权商户号
        #[inline]
        pub fn user_authorized_mchid(mut self, value: impl Into<String>) -> Self {
            self.user_authorized_mchid = Required::set(value.into());
            self
        }

        /// 用户授权appid
        #[inline]
        pub fn user_authorized_appid(mut self, value: impl Into<String>) -> Self {
            self.user_authorized_appid = Required::set(value.into());
            self
        }

        /// 银行批次单号
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

        /// 附加信息
        #[inline]
        pub fn attach_remark(mut self, value: impl Into<String>) -> Self {
            self.attach_remark = Some(value.into());
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
        pub fn total_count(mut self, value: i64) -> Self {
            self.total_count = Required::set(value);
            self
        }

        /// 转账场景
        #[inline]
        pub fn transfer_scene(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene = Required::set(value.into());
            self
        }

        /// 批量转账用途
        #[inline]
        pub fn transfer_purpose(mut self, value: impl Into<String>) -> Self {
            self.transfer_purpose = Required::set(value.into());
            self
        }

        /// 转账明细列表
        #[inline]
        pub fn transfer_detail_list(mut self, value: Vec<TransferDetailList>) -> Self {
            self.transfer_detail_list = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("platform_mchid", &mut self.platform_mchid),
                ("specialized_payment_mchid", &mut self.specialized_payment_mchid),
                ("sponsor_mchid", &mut self.sponsor_mchid),
                ("user_authorized_mchid", &mut self.user_authorized_mchid),
                ("user_authorized_appid", &mut self.user_authorized_appid),
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_name", &mut self.batch_name),
                ("batch_remark", &mut self.batch_remark),
                ("attach_remark", &mut self.attach_remark),
                ("total_amount", &mut self.total_amount),
                ("total_count", &mut self.total_count),
                ("transfer_scene", &mut self.transfer_scene),
                ("transfer_purpose", &mut self.transfer_purpose),
                ("transfer_detail_list", &mut self.transfer_detail_list),
            ]);
        }
    }

    /// 转账明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 银行明细单号
        pub out_detail_no: Required<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Required<Fen>,
        /// 转账备注
        pub transfer_remark: Required<String>,
        /// 收款用户openid
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

        /// 银行明细单号
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

        /// 收款用户openid
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
        /// 银行批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_id", &mut self.batch_id),
                ("create_time", &mut self.create_time),
            ]);
        }
    }

    message!(Request, TransferDetailList, Response);
}
