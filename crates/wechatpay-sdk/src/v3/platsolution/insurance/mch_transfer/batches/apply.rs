//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/insurance/mch-transfer/batches/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 受理商家转账 (partner)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .sp_appid("wxf636efh567hg4356")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .out_batch_no("sjzz20230223")
    ///     .batch_name("2023年2月深圳分部报销单")
    ///     .batch_remark("2023年2月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_scene_id("1000")
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2023年2月报销")
    ///             .reservation_id("1330000071100999991182020050700019480001")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy"),
    ///     ])
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/batches/apply", rest)
    }
}

/// 受理商家转账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/insurance/mch-transfer/batches/apply")
            .numbered_by("out_batch_no");

    enumeration! {
        /// 批次状态
        BatchState {
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            COMPLETED = "COMPLETED",
            CLOSED = "CLOSED",
        }
    }

    /// 受理商家转账：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 服务商AppID
        pub sp_appid: Required<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
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
        /// 转账场景ID
        pub transfer_scene_id: Required<String>,
        /// 转账明细列表
        pub transfer_detail_list: Required<Vec<TransferDetailList>>,
        /// 商户回调地址
        pub notify_url: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 服务商AppID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 二级商户AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Required::set(value.into());
            self
        }

        /// 转账明细列表
        #[inline]
        pub fn transfer_detail_list(mut self, value: Vec<TransferDetailList>) -> Self {
            self.transfer_detail_list = Required::set(value);
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_name", &mut self.batch_name),
                ("batch_remark", &mut self.batch_remark),
                ("total_amount", &mut self.total_amount),
                ("total_num", &mut self.total_num),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("transfer_detail_list", &mut self.transfer_detail_list),
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
        /// 微信转账预约单号
        pub reservation_id: Required<String>,
        /// 收款用户OpenID
        pub openid: Required<String>,
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

        /// 微信转账预约单号
        #[inline]
        pub fn reservation_id(mut self, value: impl Into<String>) -> Self {
            self.reservation_id = Required::set(value.into());
            self
        }

        /// 收款用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
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
                ("reservation_id", &mut self.reservation_id),
                ("openid", &mut self.openid),
            ]);
        }
    }

    /// 受理商家转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<Time>,
        /// 批次状态
        pub batch_state: Option<Enumeration<BatchState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_id", &mut self.batch_id),
                ("create_time", &mut self.create_time),
                ("batch_state", &mut self.batch_state),
            ]);
        }
    }

    message!(Request, TransferDetailList, Response);
}
